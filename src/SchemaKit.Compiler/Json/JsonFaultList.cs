using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Json;

/// <summary>Collects the faults of one text, up to a limit that keeps hostile texts cheap.</summary>
internal sealed class JsonFaultList
{
    public const int Limit = 1_000;

    private readonly List<JsonFault> _faults = [];

    /// <summary>While set, nothing is collected: what is skipped is not judged.</summary>
    public bool IsMuted { get; set; }

    public void Add(JsonFaultKind kind, TextSpan span, string detail, TextSpan? other = null)
    {
        if (!IsMuted && _faults.Count < Limit)
            _faults.Add(new JsonFault(kind, span, detail, other));
    }

    public void CopyTo(ICollection<JsonFault> faults)
    {
        foreach (var fault in _faults.OrderBy(f => f.Span.Start))
            faults.Add(fault);
    }
}
