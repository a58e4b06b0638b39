using SchemaKit.Cli.Terminal;

namespace SchemaKit.Cli.Validating;

/// <summary>The three outcomes of rule instances.</summary>
internal readonly record struct OutcomeCounts(int Holds, int Broken, int NotEvaluated)
{
    public int Total => Holds + Broken + NotEvaluated;

    public static OutcomeCounts operator +(OutcomeCounts one, OutcomeCounts other) =>
        new(one.Holds + other.Holds, one.Broken + other.Broken, one.NotEvaluated + other.NotEvaluated);

    /// <summary>As one report says it: what is broken, else what holds.</summary>
    public TermText InReport(string noun)
    {
        if (Total == 0)
            return TermText.Empty;

        if (NotEvaluated == Total)
            return TermText.Of($"{Counted.Of(Total, noun)} not evaluated");

        var notEvaluated = TermText.When(NotEvaluated > 0, $", {NotEvaluated} not evaluated");
        return Broken > 0
            ? TermText.Of($"{Broken} of {Counted.Of(Total, noun)} broken{notEvaluated}")
            : TermText.Of($"{Counted.Of(Holds, noun)} {(Holds == 1 ? "holds" : "hold")}{notEvaluated}");
    }

    /// <summary>As the closing line says it: all three.</summary>
    public TermText InSum(string noun) => TermText.When(
        Total > 0, $"{Counted.Of(Total, noun)}: {Holds} hold, {Broken} broken, {NotEvaluated} not evaluated");
}
