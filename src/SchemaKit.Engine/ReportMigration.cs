using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Binding.Migrations;
using SchemaKit.Engine.Migrating;
using SchemaKit.Engine.Payload;

namespace SchemaKit.Engine;

/// <summary>Carries reports over between editions, by the migrations that the newer of the two definitions states.</summary>
public static class ReportMigration
{
    /// <summary>Whether one of the two definitions states how reports of the first become reports of the second.</summary>
    public static bool IsStated(LoadedDefinition from, LoadedDefinition to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return Find(from.Report, to.Report) is not null;
    }

    /// <summary>Carries a payload over. Bad payloads never throw: whatever is wrong with one is in the result. Rules are not judged.</summary>
    /// <param name="from">The definition of the payload.</param>
    /// <param name="to">The definition of the payload that it becomes.</param>
    /// <param name="utf8">The payload.</param>
    /// <param name="unknown">JSON Pointers of cells that are blank in the payload because they are unknown, as an earlier migration said.</param>
    /// <exception cref="ArgumentException">Neither definition states such a migration.</exception>
    public static MigratedPayload Migrate(LoadedDefinition from, LoadedDefinition to, ReadOnlySpan<byte> utf8, IEnumerable<string>? unknown = null)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        var migration = Find(from.Report, to.Report)
            ?? throw new ArgumentException($"neither definition states a migration from edition {from.Edition} to edition {to.Edition}", nameof(to));
        return Migrate(migration, utf8, unknown);
    }

    internal static MigratedPayload Migrate(BoundMigration migration, ReadOnlySpan<byte> utf8, IEnumerable<string>? unknown = null)
    {
        var reading = PayloadReading.Read(migration.Source, utf8);
        if (reading.Faults.Count > 0 || !reading.IsText)
            return new MigratedPayload(null, [.. ReportEngine.Judge(reading).Violations.Where(v => v.Status == RuleStatus.Payload)], [], []);

        var named = unknown?.ToHashSet(StringComparer.Ordinal) ?? [];
        var carried = ValueCarrier.Carry(migration, reading.Values, [.. migration.Source.Cells.Select(c => named.Contains(c.Pointer))]);
        return new MigratedPayload(
            PayloadWriter.Write(carried.Values), [], carried.Losses, [.. migration.Target.Cells.Where(c => carried.Unknown[c.Index]).Select(c => c.Pointer)]);
    }

    /// <summary>The migration that either definition states.</summary>
    internal static BoundMigration? Find(BoundReport from, BoundReport to) =>
        from.Definition.Standard.Value != to.Definition.Standard.Value ? null : from.Migrations.Concat(to.Migrations).FirstOrDefault(m =>
            m.Source.Definition.Edition.Value == from.Definition.Edition.Value && m.Target.Definition.Edition.Value == to.Definition.Edition.Value);
}
