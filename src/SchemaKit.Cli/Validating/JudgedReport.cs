using System.Globalization;
using SchemaKit.Compiler.Binding;
using SchemaKit.Engine;

namespace SchemaKit.Cli.Validating;

/// <summary>An input with its verdict.</summary>
/// <param name="Outcome">Success, or what kept it from that.</param>
internal sealed record JudgedReport(ExitCode Outcome, ValidationResult Result)
{
    /// <summary>The input as given; of a line, <c>path:line</c>.</summary>
    public string Source => Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}") : File;

    /// <summary>The definition; <see langword="null"/> if none was found or the input is not readable.</summary>
    public BoundReport? Definition
    {
        get => LateDefinition?.Value;
        init => LateDefinition = value is null ? null : new(value);
    }

    /// <summary>The definition where it may not be needed.</summary>
    public Lazy<BoundReport>? LateDefinition { private get; init; }

    /// <summary>The edition it is judged by; <see langword="null"/> as for <see cref="Definition"/>.</summary>
    public EditionSummary? Edition => KnownEdition ?? (Definition is { } definition ? EditionSummary.Of(definition) : null);

    /// <summary>The same where it is known without the definition.</summary>
    public EditionSummary? KnownEdition { private get; init; }

    public ReportValues? Values
    {
        get => LateValues?.Value;
        init => LateValues = value is null ? null : new(value);
    }

    /// <summary>The values where they may not be needed.</summary>
    public Lazy<ReportValues>? LateValues { private get; init; }

    /// <summary>Whose report it is, and of which year.</summary>
    public (string? Organization, int? Year) Head => KnownHead ?? (Values?.Organization, Values?.Year);

    /// <summary>The same where it is known without the values.</summary>
    public (string? Organization, int? Year)? KnownHead { private get; init; }

    /// <summary>The outcomes of each rule, in the order of the definition.</summary>
    public IReadOnlyList<RuleCounts> Rules { get; init; } = [];

    /// <summary>The file with the report of the year before.</summary>
    public string? PriorFile { get; init; }

    /// <summary>How a document was read; <see langword="null"/> for a payload.</summary>
    public DocumentReading? Document { get; init; }

    /// <summary>If the report mixes editions: the verdict by each of them on its tables.</summary>
    public IReadOnlyList<JudgedReport> Parts { get; init; } = [];

    /// <summary>The tables judged, if others follow another edition; else <see langword="null"/>.</summary>
    public IReadOnlyList<string>? Tables { get; init; }

    /// <summary>The file that places refer to.</summary>
    public required string File { get; init; }

    /// <summary>The line of the file that is the whole report; 0 if the report is a file of its own.</summary>
    public int Line { get; init; }

    public bool IsValid => Outcome == ExitCode.Success;

    /// <summary>Whether it was read and judged.</summary>
    public bool IsReport => Outcome is ExitCode.Success or ExitCode.Findings;
}
