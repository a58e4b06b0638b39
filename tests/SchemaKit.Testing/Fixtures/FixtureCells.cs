using System.Globalization;
using System.Text.Json.Nodes;
using SchemaKit.Compiler.Binding;

namespace SchemaKit.Testing.Fixtures;

/// <summary>Finds the cells and entries that a rule may read in a payload.</summary>
internal sealed class FixtureCells
{
    private readonly BoundReport _report;

    /// <summary>By pointers in which a star stands for the position of an entry.</summary>
    private readonly Dictionary<string, FixtureKind> _kinds = new(StringComparer.Ordinal);

    public FixtureCells(BoundReport report)
    {
        _report = report;
        foreach (var cell in report.Cells)
            _kinds[cell.Pointer] = new FixtureKind(cell.Kind, cell.Table.Definition.Blank);
        foreach (var list in report.Lists)
        {
            foreach (var cell in list.List!.EntryCells)
            {
                foreach (var entry in Patterns(list))
                    _kinds[entry + cell.Pointer] = new FixtureKind(cell.Kind, (list.List.Parent ?? list).Definition.Blank);
            }
        }
    }

    /// <summary>The kind of a cell; <see langword="null"/> for the key of an entry.</summary>
    public FixtureKind? KindOf(FixtureCell cell) =>
        _kinds.GetValueOrDefault(string.Join('/', cell.Pointer.Split('/').Select(p => p.Length > 0 && char.IsAsciiDigit(p[0]) ? "*" : p)));

    /// <summary>The cells that an instance reads if the row that it is about is the one at this position; the last is the overall row.</summary>
    public IReadOnlyList<FixtureCell> Of(BoundRule rule, BoundInstance instance, int row, FixtureReport fixture) =>
        [.. OperandsOf(instance).SelectMany(o => Places(rule, o, row, fixture)).Distinct()];

    public static IEnumerable<BoundOperand> OperandsOf(BoundInstance instance) =>
        new[] { instance.Where, instance.Condition }.OfType<BoundCondition>().SelectMany(c => c.Alternatives).SelectMany(a => a)
            .Append(instance.Assertion)
            .SelectMany(c => Operands(c.Left).Concat(Operands(c.Right)));

    public static JsonNode? Get(JsonObject payload, string pointer)
    {
        JsonNode? node = payload;
        foreach (var part in Parts(pointer))
            node = node is JsonArray array ? array[int.Parse(part, CultureInfo.InvariantCulture)] : node?[part];
        return node;
    }

    public static void Set(JsonObject payload, string pointer, JsonNode? value)
    {
        var parts = Parts(pointer);
        Get(payload, string.Join('/', parts[..^1]))!.AsObject()[parts[^1]] = value;
    }

    /// <summary>Where the entries of a list stand: once, or in each row that it is nested in.</summary>
    public static IEnumerable<string> Arrays(BoundTable list, JsonObject payload)
    {
        var parents = list.List!.Parent is { } parent ? Entries(parent, payload).Select(e => e + "/" + list.List.Node!.Path.Replace('.', '/')) : ["/" + list.Id];
        return parents.Select(p => list.List.HasOverall ? p + "/entries" : p).Where(p => Get(payload, p) is JsonArray);
    }

    private static IEnumerable<string> Entries(BoundTable list, JsonObject payload) =>
        Arrays(list, payload).SelectMany(a => Enumerable.Range(0, Get(payload, a)!.AsArray().Count).Select(i => $"{a}/{i}"));

    private static string[] Parts(string pointer) => pointer.Split('/', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<BoundOperand> Operands(BoundSum sum) =>
        sum.Terms.SelectMany(t => t.Operand is BoundCall call ? call.Arguments.SelectMany(Operands) : [t.Operand]);

    private IEnumerable<FixtureCell> Places(BoundRule rule, BoundOperand operand, int row, FixtureReport fixture) => operand switch
    {
        BoundCellOperand cell => [new((OperandSource)cell.Source, _report.Cells[cell.Cell].Pointer)],
        BoundEntryOperand cell => Rows(rule, cell.List, cell.Row, row, fixture.Of((OperandSource)cell.Source))
            .Select(r => new FixtureCell((OperandSource)cell.Source, r + cell.List.List!.EntryCells[cell.Offset].Pointer)),
        BoundKeyOperand key => Rows(rule, key.List, key.Row, row, fixture.Payload).Where(r => !r.EndsWith("/overall", StringComparison.Ordinal))
            .Select(r => new FixtureCell(OperandSource.Own, $"{r}/{key.List.List!.KeyId}")),
        _ => [],
    };

    private static IEnumerable<string> Rows(BoundRule rule, BoundTable list, RowChoice choice, int row, JsonObject payload)
    {
        string[] entries = [.. Entries(list, payload)];
        string[] overall = list.List!.HasFixedOverall ? ["/" + list.Id + "/overall"] : [];
        if (choice is RowChoice.Entries or RowChoice.NestedEntries)
            return entries;
        if (choice == RowChoice.Overall || rule.Quantifier == Quantifier.Overall)
            return overall;

        string[] rows = [.. entries, .. overall];
        return rows.Length == 0 ? [] : [rows[row % rows.Length]];
    }

    /// <summary>The pointers of all rows whose cells are not among the fixed ones, with a star for a position: entries, and the overall row for what is nested in it.</summary>
    private static IEnumerable<string> Patterns(BoundTable table)
    {
        var list = table.List!;
        var arrays = list.Parent is null ? ["/" + table.Id] : Patterns(list.Parent).Select(p => p + "/" + list.Node!.Path.Replace('.', '/'));
        var entries = arrays.Select(a => list.HasOverall ? a + "/entries/*" : a + "/*");
        return list.Nested.Count > 0 && list.HasFixedOverall ? entries.Append("/" + table.Id + "/overall") : entries;
    }
}
