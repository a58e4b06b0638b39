using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Json;
using SchemaKit.Runtime;

namespace SchemaKit.Engine.Payload;

/// <summary>Knows the footnotes on tables.</summary>
internal sealed class FootnoteReader(ReportValues values, FaultList faults, ObjectReader objects)
{
    public const string Footnotes = "footnotes";

    public PayloadMember Member => new(
        Footnotes,
        false,
        (node, pointer) => objects.Read(node, pointer, [.. values.Report.Tables.Where(IsTable).Select(OfTable)]),
        values.Footnotes.Clear);

    /// <summary>Rosters have none.</summary>
    public static bool IsTable(BoundTable table) => table.List is not { Definition.IsRoster: true };

    private PayloadMember OfTable(BoundTable table) =>
        new(table.Id, false, (node, pointer) => Read(table, node, pointer), () => values.Footnotes.Remove(table.Id));

    private void Read(BoundTable table, JsonNode node, string pointer)
    {
        if (node is not JsonArray array)
        {
            faults.WrongType(pointer, node, FaultWords.Array);
            return;
        }

        var texts = new List<string>();
        for (var i = 0; i < array.Items.Count; i++)
        {
            if (array.Items[i] is not JsonString text)
                faults.WrongType(JsonPointer.Append(pointer, i), array.Items[i], FaultWords.String);
            else if (text.Value.Length == 0)
                faults.Empty(JsonPointer.Append(pointer, i), text);
            else
                texts.Add(text.Value);
        }

        values.Footnotes[table.Id] = texts;
    }
}
