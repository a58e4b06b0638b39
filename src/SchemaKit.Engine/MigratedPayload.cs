namespace SchemaKit.Engine;

/// <summary>A payload carried over to another edition, or why it could not be.</summary>
/// <param name="Utf8">The payload of the other edition, <c>null</c> where a figure is unknown; <see langword="null"/> if there are faults.</param>
/// <param name="Faults">What is wrong with the payload that was to be carried over.</param>
/// <param name="Losses">Everything that was lost, is unknown or was renamed.</param>
/// <param name="Unknown">JSON Pointers of the cells that are unknown rather than blank, in their order.</param>
public sealed record MigratedPayload(byte[]? Utf8, IReadOnlyList<Violation> Faults, IReadOnlyList<MigrationLoss> Losses, IReadOnlyList<string> Unknown);
