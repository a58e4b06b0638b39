using SchemaKit.Compiler.Json;
using SchemaKit.Engine.Portable.Forms;

namespace SchemaKit.Engine.Portable.Judging;

/// <summary>Finds keys that their roster does not declare, and keys that stand twice.</summary>
internal sealed class PortableKeyCheck(PortableReport report, PortableAnnotation annotation)
{
    public IEnumerable<PortableViolation> Violations() => annotation.Keys.Values.SelectMany(Violations);

    private IEnumerable<PortableViolation> Violations(PortableKey key)
    {
        var declared = key.DeclaredIn is { } roster && report.EntriesOf(roster) is { IsThere: true } entries
            ? entries.Rows.Select(r => r.Key).OfType<string>().ToHashSet(StringComparer.Ordinal)
            : null;
        var seen = new HashSet<(PortableRow?, string)>();
        foreach (var row in report.AllEntries(key.List))
        {
            var isBlank = (row.Value as JsonObject)?.Find(key.Member) is JsonNull;
            if ((key.DeclaredIn is not null && isBlank) || (row.Key is not null && declared?.Contains(row.Key) == false))
                yield return PortableViolation.OfPayload(PayloadRules.UndeclaredEntry, row.Pointer + "/" + key.Member);
            if (row.Key is not null && !seen.Add((row.Above, row.Key)))
                yield return PortableViolation.OfPayload(PayloadRules.DuplicateEntry, row.Pointer + "/" + key.Member);
        }
    }
}
