using System.Globalization;
using System.Numerics;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Binding.Migrations;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Text;
using SchemaKit.Engine.Payload;

namespace SchemaKit.Engine.Migrating;

/// <summary>Carries one report over, cell by cell as the migration says.</summary>
internal sealed class ValueCarrier
{
    private readonly BoundMigration _migration;
    private readonly ReportValues _source;
    private readonly ReportValues _target;
    private readonly IReadOnlyList<bool> _unknownSources;
    private readonly bool[] _unknown;
    private readonly List<MigrationLoss> _losses = [];

    private ValueCarrier(BoundMigration migration, ReportValues source, IReadOnlyList<bool> unknown)
    {
        _migration = migration;
        _source = source;
        _unknownSources = unknown;
        _target = new ReportValues(migration.Target)
        {
            Organization = source.Organization,
            OrganizationCode = source.OrganizationCode,
            Year = source.Year,
            Title = source.Title,
            PublicationDate = source.PublicationDate,
        };
        _unknown = new bool[migration.Target.Cells.Count];
    }

    /// <param name="source">A report whose cells are all values or blank, but for those that are unknown.</param>
    /// <param name="unknown">By cell of the source: whether it is unknown rather than left blank.</param>
    public static CarriedValues Carry(BoundMigration migration, ReportValues source, IReadOnlyList<bool> unknown)
    {
        var carrier = new ValueCarrier(migration, source, unknown);
        foreach (var carry in migration.Carries)
            carrier.Carry(carry);
        carrier.CarryTexts();
        carrier.CarryFootnotes();
        return new CarriedValues(carrier._target, carrier._losses, carrier._unknown);
    }

    private void Carry(BoundCarry carry)
    {
        switch (carry.Kind)
        {
            case CarryKind.Same:
                Copy(carry.Sources[0], carry.Targets[0]);
                break;
            case CarryKind.Renamed:
                Copy(carry.Sources[0], carry.Targets[0]);
                Report(LossKind.Renamed, carry);
                break;
            case CarryKind.Sum:
                Add(carry);
                break;
            case CarryKind.Split:
                Split(carry);
                break;
            case CarryKind.Redefined:
                SetUnknown(carry.Targets[0]);
                Report(LossKind.Redefined, carry);
                break;
            case CarryKind.Unknown:
                SetUnknown(carry.Targets[0]);
                Report(LossKind.Unknown, carry);
                break;
            default:
                Report(LossKind.Removed, carry);
                break;
        }
    }

    private void Copy(int source, int target)
    {
        if (_unknownSources[source])
        {
            SetUnknown(target);
            return;
        }

        _target.States[target] = _source.States[source];
        _target.Values[target] = _source.Values[source];
        _target.CellTexts[target] = _source.CellTexts[source];
        _target.Locations[target] = _source.Locations[source];
    }

    private void Add(BoundCarry carry)
    {
        var target = _migration.Target.Cells[carry.Targets[0]];
        var parts = carry.Sources;
        var sum = parts.Aggregate(BigInteger.Zero, (total, part) => total + _source.Values[part]);
        var isUnknown = parts.Any(IsUnknown) || sum < target.Kind.Min || sum > target.Kind.Max;
        var isBlank = parts.All(p => _source.States[p] == CellState.Blank);
        if (isUnknown)
            SetUnknown(target.Index);
        else
            Set(target.Index, isBlank ? null : (long)sum);
        if (isUnknown || parts.Any(p => _source.Values[p] != 0))
            Report(LossKind.Merged, carry);
    }

    /// <summary>A blank that means unknown makes a sum unknown, as in rules.</summary>
    private bool IsUnknown(int source) => _unknownSources[source]
        || (_source.States[source] == CellState.Blank && _migration.Source.Cells[source].Table.Definition.Blank == BlankMeaning.Unknown);

    private void Split(BoundCarry carry)
    {
        var source = carry.Sources[0];
        var isZero = _source.Values[source] == 0 && _migration.Source.Cells[source].Kind.Min >= 0;
        var isKnown = !_unknownSources[source] && (isZero || _source.States[source] == CellState.Blank);
        foreach (var target in carry.Targets)
        {
            if (isKnown)
                Copy(source, target);
            else
                SetUnknown(target);
        }

        if (!isKnown)
            Report(LossKind.Split, carry);
    }

    private void CarryTexts()
    {
        foreach (var (source, target) in _migration.Texts)
            _target.Texts[target] = _source.Texts[source];
        foreach (var lost in _migration.LostTexts.Where(t => _source.Texts[t] is not null))
        {
            var figure = new MigratedFigure(JsonPointer.Append(JsonPointer.Root, _migration.Source.Members[lost].Id), _source.Texts[lost]);
            _losses.Add(new MigrationLoss(LossKind.Removed, [figure], [], LocalizedText.Empty));
        }
    }

    private void CarryFootnotes()
    {
        foreach (var (table, texts) in _source.Footnotes.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            if (_migration.Target.Tables.Any(t => t.Id == table && FootnoteReader.IsTable(t)))
            {
                _target.Footnotes[table] = texts;
                continue;
            }

            var pointer = JsonPointer.Append(JsonPointer.Append(JsonPointer.Root, FootnoteReader.Footnotes), table);
            _losses.AddRange(texts.Select((text, i) => new MigrationLoss(LossKind.Removed, [new MigratedFigure(JsonPointer.Append(pointer, i), text)], [], LocalizedText.Empty)));
        }
    }

    private void Set(int target, long? value)
    {
        _target.States[target] = value is null ? CellState.Blank : CellState.Value;
        _target.Values[target] = value ?? 0;
    }

    private void SetUnknown(int target)
    {
        Set(target, null);
        _unknown[target] = true;
    }

    private void Report(LossKind kind, BoundCarry carry) => _losses.Add(new MigrationLoss(
        kind,
        [.. carry.Sources.Select(c => Figure(_source, c))],
        [.. carry.Targets.Select(c => Figure(_target, c))],
        Localized.From(carry.Why.InEach(OwnLanguages))));

    private IReadOnlyList<string> OwnLanguages => (_migration.IsInward ? _migration.Target : _migration.Source).Definition.Languages;

    private static MigratedFigure Figure(ReportValues report, int index)
    {
        var cell = report.Report.Cells[index];
        return new MigratedFigure(cell.Pointer, report.States[index] == CellState.Value ? Spell(cell.Kind, report.Values[index], report.CellTexts[index]) : null);
    }

    private static string? Spell(BoundKind kind, long value, string? text) => kind.Base switch
    {
        KindBase.Text => text,
        KindBase.Date => DateOnly.FromDayNumber((int)value - 1).ToString("O", CultureInfo.InvariantCulture),
        KindBase.Code => kind.Codes[(int)value].Id.Value,
        _ => DecimalText.Of(value, kind.Scale),
    };
}
