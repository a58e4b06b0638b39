using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Json;

/// <summary>Collects the faults of one text, of each kind up to a limit that keeps hostile texts cheap.</summary>
/// <remarks>Each kind has its own share: repeated keys, which some readers allow for, must not hide that the text is no JSON.</remarks>
internal sealed class JsonFaultList
{
    public const int Limit = 1_000;

    private readonly List<JsonFault> _faults = [];
    private readonly Dictionary<JsonFaultKind, int> _counts = [];

    /// <summary>While set, nothing is collected: what is skipped is not judged.</summary>
    public bool IsMuted { get; set; }

    public void Add(JsonFaultKind kind, TextSpan span, string detail, TextSpan? other = null)
    {
        _counts.TryGetValue(kind, out var count);
        if (IsMuted || count == Limit)
            return;

        _counts[kind] = count + 1;
        _faults.Add(new JsonFault(kind, span, detail, other));
    }

    public void CopyTo(ICollection<JsonFault> faults)
    {
        foreach (var fault in _faults.OrderBy(f => f.Span.Start))
            faults.Add(fault);
    }
}
