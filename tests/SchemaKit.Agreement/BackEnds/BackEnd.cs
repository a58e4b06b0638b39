using SchemaKit.Agreement.Cases;
using SchemaKit.Agreement.Comparing;

namespace SchemaKit.Agreement.BackEnds;

/// <summary>Something that judges payloads by an output of a definition.</summary>
internal abstract class BackEnd(string name) : IDisposable
{
    public string Name { get; } = name;

    /// <summary>Judges one case of so many. More than one only where it is slow; it is said in the output.</summary>
    public int OneIn { get; init; } = 1;

    /// <summary>Chooses the definition by which it judges from now on.</summary>
    public abstract void Turn(Subject subject);

    /// <summary>An answer for each case, in their order; <see langword="null"/> for one that it cannot be asked.</summary>
    public abstract IReadOnlyList<Answer?> Judge(IReadOnlyList<Case> cases);

    public virtual void Dispose() => GC.SuppressFinalize(this);

    /// <summary>An exception is an answer too.</summary>
    protected static Answer? Try(Case judged, Func<Case, Answer?> judge)
    {
        try
        {
            return judge(judged);
        }
#pragma warning disable CA1031 // Whatever it is, it is a disagreement.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return new Answer { Crash = exception.ToString() };
        }
    }
}
