namespace SchemaKit.Engine.Migrating;

/// <summary>A report carried over to another edition.</summary>
/// <param name="Values">The new report. What is unknown is blank in it.</param>
/// <param name="Unknown">By cell: whether it is unknown rather than left blank.</param>
internal sealed record CarriedValues(ReportValues Values, IReadOnlyList<MigrationLoss> Losses, IReadOnlyList<bool> Unknown);
