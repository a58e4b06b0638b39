using System.Numerics;

namespace SchemaKit.Engine.Portable.Forms;

/// <summary>A rule as it is written: for all its instances.</summary>
internal sealed record PortableRule(string Id, PortableComparison Assertion)
{
    /// <summary>Paths of the rows it is repeated for; <see langword="null"/> if it is not.</summary>
    public IReadOnlyList<string>? Rows { get; init; }

    public IReadOnlyList<string>? Columns { get; init; }

    /// <summary>Pointer of the list it is repeated over.</summary>
    public string? List { get; init; }

    public PortableRows RowsOfList { get; init; }

    public PortableVariable? Variable { get; init; }

    public PortableCondition? Where { get; init; }

    public PortableCondition? If { get; init; }

    /// <summary>In millionths: of one, or of the larger side.</summary>
    public BigInteger Tolerance { get; init; }

    public bool IsRelative { get; init; }

    public RuleSeverity Severity { get; init; }

    public RuleStatus Status { get; init; }

    public string? ExplainedBy { get; init; }

    public int? Since { get; init; }

    public int? Until { get; init; }

    public string? At { get; init; }

    public LocalizedText Text { get; init; } = LocalizedText.Empty;

    public int Instances => (Rows?.Count ?? 1) * (Columns?.Count ?? 1) * (Variable?.Count ?? 1);

    public bool Reads(OperandSource source) => Assertion.Reads(source) || Where?.Reads(source) == true || If?.Reads(source) == true;
}
