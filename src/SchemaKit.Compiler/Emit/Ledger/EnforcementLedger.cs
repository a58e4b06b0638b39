namespace SchemaKit.Compiler.Emit.Ledger;

/// <summary>What each artifact made of a definition holds reports to.</summary>
/// <param name="Rules">In the order of the definition.</param>
/// <param name="Payload">The rules that every payload must obey.</param>
internal sealed record EnforcementLedger(IReadOnlyList<LedgerRow> Rules, IReadOnlyList<LedgerRow> Payload);
