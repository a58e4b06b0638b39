namespace SchemaKit.Compiler.Emit.Sql;

/// <summary>What has become of a rule.</summary>
/// <param name="Id">The rule's id.</param>
/// <param name="Reason">What is lost and why; empty for an enforced rule.</param>
/// <param name="View">The view of its violations; <see langword="null"/> if there is none.</param>
internal sealed record SqlRule(string Id, SqlStanding Standing, string Reason, SqlName? View);
