using SchemaKit.Agreement.Cases;
using SchemaKit.Agreement.Comparing;

namespace SchemaKit.Agreement.BackEnds;

/// <summary>A back end in this process, which judges one case at a time.</summary>
internal abstract class InProcess(string name) : BackEnd(name)
{
    public sealed override IReadOnlyList<Answer?> Judge(IReadOnlyList<Case> cases) => [.. cases.Select(c => Try(c, JudgeOne))];

    protected abstract Answer? JudgeOne(Case judged);
}
