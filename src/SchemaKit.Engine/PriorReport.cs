using System.Collections.Immutable;
using System.Globalization;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Binding.Migrations;
using SchemaKit.Engine.Migrating;
using SchemaKit.Engine.Payload;
using SchemaKit.Runtime;

namespace SchemaKit.Engine;

/// <summary>What was given as the same body's report of the year before, as a report of the edition that is judged.</summary>
/// <param name="Values">The report; one of another edition is carried over, so its cells have the pointers and labels of the edition that is judged, and their places in its own payload.</param>
/// <param name="Unknown">Cells of it of which nothing is known, as its own edition says nothing of them.</param>
/// <param name="Wrong">Why it is not the right one, at its place; <see langword="null"/> if it is.</param>
internal sealed record PriorReport(ReportValues Values, IReadOnlySet<int> Unknown, PayloadFault? Wrong)
{
    private const string StandardPointer = "/" + HeadReader.Standard;
    private const string EditionPointer = "/" + HeadReader.Edition;

    /// <param name="own">The report that is judged. What is not known of it cannot contradict.</param>
    /// <param name="read">Reads the other report by a definition.</param>
    public static PriorReport Read(ReportValues own, Func<BoundReport, PayloadReading> read)
    {
        var reading = read(own.Report);
        if (EditionNamed(reading) is not { } edition)
            return Of(reading, own);

        var migration = own.Report.Migrations.FirstOrDefault(m => m.IsInward && m.Source.Definition.Edition.Value == edition);
        return migration is null ? Of(reading, own) : Of(read(migration.Source), own, migration);
    }

    public static PriorReport Of(PayloadReading reading, ReportValues own) => new(reading.Values, ImmutableHashSet<int>.Empty, WrongIn(reading, own));

    private static PriorReport Of(PayloadReading reading, ReportValues own, BoundMigration migration)
    {
        if (WrongIn(reading, own) is { } wrong)
            return new PriorReport(reading.Values, ImmutableHashSet<int>.Empty, wrong);

        var carried = ValueCarrier.Carry(
            migration, reading.Values, [.. reading.Values.States.Take(migration.Source.Cells.Count).Select(s => s is not (CellState.Blank or CellState.Value))]);
        return new PriorReport(carried.Values, own.Report.Cells.Where(c => carried.Unknown[c.Index] || IsForbiddenBlank(carried.Values, c)).Select(c => c.Index).ToHashSet(), null);
    }

    private static bool IsForbiddenBlank(ReportValues values, BoundCell cell) =>
        values.States[cell.Index] == CellState.Blank && cell.Table.Definition.Blank == Compiler.Definitions.BlankMeaning.Forbidden;

    /// <summary>The edition that a report of the right standard names, if it is another one.</summary>
    private static string? EditionNamed(PayloadReading reading) =>
        reading.Faults.Any(f => f.Pointer == StandardPointer) ? null
        : reading.Faults.FirstOrDefault(f => f.RuleId == PayloadRules.WrongDefinition && f.Pointer == EditionPointer)?.Arguments[1];

    private static PayloadFault? WrongIn(PayloadReading prior, ReportValues own)
    {
        if (prior.Faults.FirstOrDefault(f => !prior.IsText || f.Pointer is StandardPointer or EditionPointer) is { } fault)
            return new PayloadFault(PayloadRules.WrongPrior, fault.Pointer, fault.Location, ArgumentsOf(fault, own));

        var years = Differs(HeadReader.Year, (own.Year - 1)?.ToString(CultureInfo.InvariantCulture), prior.Values.Year?.ToString(CultureInfo.InvariantCulture), prior);
        var hasCodes = own.OrganizationCode is not null && prior.Values.OrganizationCode is not null;
        return years ?? (hasCodes
            ? Differs(HeadReader.OrganizationCode, own.OrganizationCode, prior.Values.OrganizationCode, prior)
            : Differs(HeadReader.Organization, own.Organization, prior.Values.Organization, prior));
    }

    private static string[] ArgumentsOf(PayloadFault fault, ReportValues own)
    {
        if (fault.RuleId != PayloadRules.WrongDefinition)
            return ["", "", fault.RuleId, .. fault.Arguments];

        return fault.Pointer == StandardPointer
            ? [own.Report.Definition.Standard.Value, fault.Arguments[1]]
            : [own.Report.Definition.Edition.Value, fault.Arguments[1], FaultWords.NoMigration];
    }

    private static PayloadFault? Differs(string key, string? wanted, string? found, PayloadReading prior) => wanted is null || wanted == found
        ? null
        : new PayloadFault(PayloadRules.WrongPrior, JsonPointer.Append(JsonPointer.Root, key), prior.Values.HeadLocations.TryGetValue(key, out var place) ? place : null, wanted, found ?? "");
}
