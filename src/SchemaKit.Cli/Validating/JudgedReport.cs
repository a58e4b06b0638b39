using SchemaKit.Compiler.Binding;
using SchemaKit.Engine;

namespace SchemaKit.Cli.Validating;

/// <summary>An input with its verdict.</summary>
/// <param name="Source">As given; of a line, <c>path:line</c>.</param>
/// <param name="Outcome">Success, or what kept it from that.</param>
internal sealed record JudgedReport(string Source, ExitCode Outcome, ValidationResult Result)
{
    /// <summary>The definition; <see langword="null"/> if none was found or the input is not readable.</summary>
    public BoundReport? Definition { get; init; }

    public ReportValues? Values { get; init; }

    /// <summary>The outcomes of each rule, in the order of the definition.</summary>
    public IReadOnlyList<RuleCounts> Rules { get; init; } = [];

    /// <summary>The file with the report of the year before.</summary>
    public string? PriorFile { get; init; }

    /// <summary>How a document was read; <see langword="null"/> for a payload.</summary>
    public DocumentReading? Document { get; init; }

    /// <summary>The file that places refer to.</summary>
    public required string File { get; init; }

    /// <summary>The line of the file that is the whole report; 0 if the report is a file of its own.</summary>
    public int Line { get; init; }

    public bool IsValid => Outcome == ExitCode.Success;

    /// <summary>Whether it was read and judged.</summary>
    public bool IsReport => Outcome is ExitCode.Success or ExitCode.Findings;
}
