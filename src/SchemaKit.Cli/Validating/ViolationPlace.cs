using SchemaKit.Cli.Terminal;

namespace SchemaKit.Cli.Validating;

/// <summary>Where a violation is, in lines of the file that was given.</summary>
internal static class ViolationPlace
{
    /// <summary>Line, and column if the input counts columns; <see langword="null"/> if it is not known.</summary>
    public static (int Line, int? Column)? Of(JudgedReport report, Violation violation)
    {
        if (violation.RuleId != PayloadRules.WrongPrior)
            return Of(report, violation.Location);

        return violation.Location is { Line: > 0 } inPrior ? (inPrior.Line, inPrior.Column) : null;
    }

    /// <summary><c>file:line:column</c>, as far as it is known.</summary>
    public static TermText Text(JudgedReport report, Violation violation) =>
        Text(Of(report, violation), FileOf(report, violation), violation.RuleId == PayloadRules.WrongPrior ? report.PriorFile : report.Source);

    public static TermText Text(JudgedReport report, PayloadLocation? location) => Text(Of(report, location), report.File, report.Source);

    /// <summary>The file that the place is in.</summary>
    public static string FileOf(JudgedReport report, Violation violation) =>
        violation.RuleId == PayloadRules.WrongPrior && report.PriorFile is { } prior ? prior : report.File;

    private static (int Line, int? Column)? Of(JudgedReport report, PayloadLocation? place)
    {
        // A line of a file of reports ends at LF only, so its places are counted from its start.
        if (report.Line > 0)
            return (report.Line, place is { ByteOffset: >= 0 and < int.MaxValue } inLine ? (int)inLine.ByteOffset + 1 : null);

        return place is { Line: > 0 } location ? (location.Line, location.Column > 0 ? location.Column : null) : null;
    }

    private static TermText Text((int Line, int? Column)? place, string file, string? source) => place switch
    {
        (var line, { } column) => $"{file}:{line}:{column}",
        (var line, null) => $"{file}:{line}",
        null => $"{source}",
    };
}
