namespace SchemaKit;

/// <summary>A report carried over to another edition.</summary>
/// <typeparam name="TReport">The report record of that edition.</typeparam>
/// <param name="Report">The new report; what is unknown is blank in it, never 0.</param>
/// <param name="Losses">Everything that was lost, is unknown or was renamed: cells of the new report in their order, then what it has no place for.</param>
/// <param name="Unknown">JSON Pointers of the cells of the new report that are unknown rather than blank, in their order.</param>
public sealed record Migrated<TReport>(TReport Report, IReadOnlyList<MigrationLoss> Losses, IReadOnlyList<string> Unknown);
