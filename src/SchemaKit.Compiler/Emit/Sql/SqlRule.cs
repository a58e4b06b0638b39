using SchemaKit.Compiler.Emit.Ledger;

namespace SchemaKit.Compiler.Emit.Sql;

/// <summary>What has become of a rule.</summary>
/// <param name="Id">The rule's id.</param>
/// <param name="View">The view of its violations; <see langword="null"/> if there is none.</param>
internal sealed record SqlRule(string Id, LedgerEntry Entry, SqlName? View)
{
    public Standing Standing => Entry.Standing;

    /// <summary>What is lost and why; empty for an enforced rule.</summary>
    public string Reason => Entry.Reason.English;
}
