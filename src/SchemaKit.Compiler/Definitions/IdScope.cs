using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Definitions;

/// <summary>Ids of siblings, which must differ in more than case.</summary>
internal sealed class IdScope(DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, Located<string>> _ids = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the id is new here; if not, that is reported.</summary>
    public bool TryDeclare(Located<string> id)
    {
        if (_ids.TryGetValue(id.Value, out var first))
        {
            diagnostics.ReportIdsClash(id.Span, id.Value, first.Value, first.Span);
            return false;
        }

        _ids.Add(id.Value, id);
        return true;
    }
}
