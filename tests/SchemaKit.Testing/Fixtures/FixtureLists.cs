using System.Text.Json.Nodes;
using SchemaKit.Compiler.Binding;

namespace SchemaKit.Testing.Fixtures;

/// <summary>Adds and removes entries.</summary>
internal sealed class FixtureLists(BoundReport report)
{
    /// <summary>Empties a list, or takes out one row if the operand asks for one; an empty list gets an entry. Without a roster's entries no list has any that name them.</summary>
    public void Change(BoundExistsOperand exists, JsonObject payload, Random random)
    {
        JsonArray[] arrays = [.. ArraysOf(exists.List, payload)];
        if (exists.Row == RowChoice.Overall || arrays.Length == 0)
            return;

        var array = arrays[random.Next(arrays.Length)];
        if (array.Count == 0)
            array.Add((JsonNode)new MinimalPayload(report).Entry(exists.List, "A"));
        else if (exists.Row is RowChoice.This or RowChoice.Partner)
            RemoveOne(exists.List, payload, random);
        else if (exists.List.List!.Definition.IsRoster)
            report.Lists.Where(l => l.List!.Roster == exists.List).SelectMany(l => ArraysOf(l, payload)).ToList().ForEach(a => a.Clear());
        else
            array.Clear();
    }

    public static void RemoveOne(BoundTable list, JsonObject payload, Random random)
    {
        JsonArray[] arrays = [.. ArraysOf(list, payload).Where(a => a.Count > 0)];
        if (arrays.Length == 0)
            return;

        var array = arrays[random.Next(arrays.Length)];
        array.RemoveAt(random.Next(array.Count));
    }

    private static IEnumerable<JsonArray> ArraysOf(BoundTable list, JsonObject payload) =>
        FixtureCells.Arrays(list, payload).Select(a => FixtureCells.Get(payload, a)!.AsArray());
}
