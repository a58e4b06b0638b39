using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Emit.JsonSchema;

namespace SchemaKit.Compiler.Emit.Ledger;

/// <summary>Prints the ledger as JSON: for every rule its standing in each artifact, and the reason where it is not enforced.</summary>
internal static class LedgerEmitter
{
    /// <summary>Of all artifacts.</summary>
    public static string Emit(BoundReport report) => Emit(report, Artifacts.All);

    /// <summary>Of some.</summary>
    public static string Emit(BoundReport report, IReadOnlyList<Artifact> artifacts)
    {
        var ledger = LedgerBuilder.Build(report);
        var json = new JsonText();
        using (json.Object())
        {
            json.String("standard", report.Definition.Standard.Value);
            json.String("edition", report.Definition.Edition.Value);
            using (json.Object("artifacts"))
            {
                foreach (var artifact in artifacts)
                    json.String(artifact.Name, artifact.Meaning.English);
            }

            Write(json, "rules", ledger.Rules, artifacts);
            Write(json, "payloadRules", ledger.Payload, artifacts);
        }

        return json.ToString();
    }

    public static string Word(Standing standing) => standing switch
    {
        Standing.Enforced => "enforced",
        Standing.Weakened => "weakened",
        _ => "not expressible",
    };

    private static void Write(JsonText json, string name, IReadOnlyList<LedgerRow> rows, IReadOnlyList<Artifact> artifacts)
    {
        using (json.Array(name))
        {
            foreach (var row in rows)
                Write(json, row, artifacts);
        }
    }

    private static void Write(JsonText json, LedgerRow row, IReadOnlyList<Artifact> artifacts)
    {
        var entries = artifacts.Select(a => (a.Name, Entry: row.Entries[a])).ToList();
        using (json.Object())
        {
            json.String("id", row.Id);
            using (json.Object("standing", onOneLine: true))
            {
                foreach (var (name, entry) in entries)
                    json.String(name, Word(entry.Standing));
            }

            if (entries.TrueForAll(e => e.Entry.Standing == Standing.Enforced))
                return;
            using (json.Object("reason"))
            {
                foreach (var (name, entry) in entries.Where(e => e.Entry.Standing != Standing.Enforced))
                    json.String(name, entry.Reason.English);
            }
        }
    }
}
