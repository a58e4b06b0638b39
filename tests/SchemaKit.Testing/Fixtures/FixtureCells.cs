using System.Text.Json.Nodes;
using SchemaKit.Compiler.Binding;

namespace SchemaKit.Testing.Fixtures;

/// <summary>Finds the cells that a rule instance may read in a payload, whatever row of a list it picks.</summary>
internal sealed class FixtureCells(BoundReport report)
{
    public IReadOnlyList<(FixtureCell Cell, BoundKind Kind)> Of(BoundInstance instance, FixtureReport fixture) =>
        [.. Operands(instance).SelectMany(o => Places(o, fixture)).DistinctBy(p => p.Cell)];

    public static JsonNode? Get(JsonObject payload, string pointer)
    {
        JsonNode? node = payload;
        foreach (var part in Parts(pointer))
            node = node is JsonArray array ? array[int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)] : node?[part];
        return node;
    }

    public static void Set(JsonObject payload, string pointer, JsonNode? value)
    {
        var parts = Parts(pointer);
        Get(payload, "/" + string.Join('/', parts[..^1]))!.AsObject()[parts[^1]] = value;
    }

    private static string[] Parts(string pointer) => pointer.Split('/', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<BoundOperand> Operands(BoundInstance instance) =>
        new[] { instance.Where, instance.Condition }.Where(c => c is not null).SelectMany(c => c!.Alternatives).SelectMany(a => a)
            .Append(instance.Assertion)
            .SelectMany(c => Operands(c.Left).Concat(Operands(c.Right)));

    private static IEnumerable<BoundOperand> Operands(BoundSum sum) => sum.Terms.SelectMany(t => t.Operand is BoundCall call
        ? call.Arguments.SelectMany(Operands)
        : [t.Operand]);

    private IEnumerable<(FixtureCell Cell, BoundKind Kind)> Places(BoundOperand operand, FixtureReport fixture) => operand switch
    {
        BoundCellOperand cell => [(new((OperandSource)cell.Source, report.Cells[cell.Cell].Pointer), report.Cells[cell.Cell].Kind)],
        BoundEntryOperand cell => Rows(cell.List, fixture.Of((OperandSource)cell.Source), cell.Row)
            .Select(row => (new FixtureCell((OperandSource)cell.Source, row + cell.List.List!.EntryCells[cell.Offset].Pointer), cell.List.List.EntryCells[cell.Offset].Kind)),
        _ => [],
    };

    private static IEnumerable<string> Rows(BoundTable list, JsonObject payload, RowChoice choice)
    {
        if (list.List!.HasFixedOverall && choice is RowChoice.This or RowChoice.Partner or RowChoice.Overall)
            yield return "/" + list.Id + "/overall";
        if (choice == RowChoice.Overall)
            yield break;

        var parents = list.List.Parent is { } parent ? Rows(parent, payload, RowChoice.Entries).Select(p => p + list.List.Node!.Path.Replace('.', '/').Insert(0, "/")) : ["/" + list.Id];
        foreach (var at in parents)
        {
            var entries = list.List.HasOverall ? at + "/entries" : at;
            for (var i = 0; i < (Get(payload, entries) as JsonArray)?.Count; i++)
                yield return $"{entries}/{i}";
        }
    }
}
