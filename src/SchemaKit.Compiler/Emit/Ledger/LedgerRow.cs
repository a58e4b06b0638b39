namespace SchemaKit.Compiler.Emit.Ledger;

/// <summary>A rule, and what has become of it in each artifact.</summary>
/// <param name="Id">Of a rule of the definition, or of what every payload must obey.</param>
internal sealed record LedgerRow(string Id, IReadOnlyDictionary<Artifact, LedgerEntry> Entries);
