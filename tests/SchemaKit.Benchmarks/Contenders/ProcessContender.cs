using SchemaKit.Benchmarks.Programs;

namespace SchemaKit.Benchmarks.Contenders;

/// <summary>A program from its start to its end.</summary>
/// <param name="cases">The first is timed, after all have been answered as they must.</param>
internal sealed class ProcessContender(string name, string program, params IReadOnlyList<ProcessCase> cases) : Contender(name)
{
    public override bool IsAllocationKnown => false;

    public override string? Wrong()
    {
        foreach (var one in cases)
        {
            var (code, output) = Tool.Run(program, one.Arguments);
            if (code != one.Code || !output.Contains(one.Output, StringComparison.Ordinal))
                return $"exit code {code} in place of {one.Code}: {output.Trim().Split('\n')[^1]}";
        }

        return null;
    }

    public override void Run(int times)
    {
        for (var i = 0; i < times; i++)
            Tool.Run(program, cases[0].Arguments);
    }
}
