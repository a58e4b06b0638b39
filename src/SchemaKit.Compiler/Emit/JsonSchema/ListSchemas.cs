using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;

namespace SchemaKit.Compiler.Emit.JsonSchema;

/// <summary>Lists: an array of entries, or an object of entries and the overall row, whose columns are those of the entries.</summary>
internal sealed class ListSchemas(JsonText json, SchemaCaptions captions)
{
    public const int MaxEntries = 10_000;
    public const int MaxKeyLength = 256;

    /// <param name="pointer">Of the list's schema.</param>
    public void Write(BoundTable table, string pointer)
    {
        var list = table.List!;
        if (!list.HasOverall)
        {
            WriteEntries(table, pointer);
            return;
        }

        json.String("type", "object");
        using (json.Object("properties"))
        {
            var entries = pointer + "/properties/entries";
            using (json.Object("entries"))
                WriteEntries(table, entries);
            using (json.Object("overall"))
            {
                captions.Write(list.Definition.Overall!.Captions, "overall");
                WriteOverall(table.Columns, entries + "/items", list.Definition.IsOptional);
            }
        }

        json.Strings("required", ["entries", "overall"]);
        json.Boolean("additionalProperties", false);
    }

    /// <summary>Which lists have keys, and where these are declared, a roster's in itself: what no JSON Schema can say.</summary>
    public void WriteKeys(BoundReport report)
    {
        using (json.Array("keys"))
        {
            foreach (var table in report.Lists.Where(l => l.List!.KeyId is not null))
            {
                using (json.Object(onOneLine: true))
                {
                    json.String("list", PortableOperands.PointerOf(table));
                    json.String("key", table.List!.KeyId!);
                    if (table.List.Roster is { } roster)
                        json.String("declaredIn", PortableOperands.PointerOf(roster));
                }
            }
        }
    }

    private void WriteEntries(BoundTable table, string pointer)
    {
        json.String("type", "array");
        json.Number("maxItems", MaxEntries);
        using (json.Object("items"))
        {
            json.String("type", "object");
            using (json.Object("properties"))
            {
                if (table.List!.KeyId is { } key)
                    WriteKey(table.List, key);
                foreach (var column in table.Columns)
                {
                    using (json.Object(column.Id, onOneLine: column.IsLeaf))
                        WriteColumn(table, column, $"{pointer}/items/properties/{column.Id}");
                }
            }

            var keys = table.List.KeyId is { } required ? new[] { required } : [];
            json.Strings("required", keys.Concat(table.Columns.Select(c => c.Id)));
            json.Boolean("additionalProperties", false);
        }
    }

    /// <summary>A key that must be declared cannot be blank.</summary>
    private void WriteKey(BoundList list, string id)
    {
        using (json.Object(id, onOneLine: true))
        {
            if ((list.Definition.Key ?? list.Roster?.List!.Definition.Key) is { } key)
                captions.Write(key.Captions, id);
            if (list.Roster is not null)
                json.String("type", "string");
            else
                json.Strings("type", ["string", "null"]);
            json.Number("minLength", 1);
            json.Number("maxLength", MaxKeyLength);
        }
    }

    private void WriteColumn(BoundTable table, BoundNode column, string pointer)
    {
        captions.Write(column.Definition.Captions, column.Id);
        if (column.NestedList is { } nested)
            Write(nested, pointer);
        else if (column.IsLeaf)
            json.String("$ref", "#/$defs/" + KindSchemas.NameFor(table.List!.EntryCells[column.FirstLeaf].Kind, table.Definition.Blank));
        else
            WriteObject(column.Children, child => WriteColumn(table, child, $"{pointer}/properties/{child.Id}"));
    }

    /// <param name="entries">Pointer of the object in whose entries the columns stand.</param>
    private void WriteOverall(IEnumerable<BoundNode> columns, string entries, bool isOptional = false)
    {
        var shared = columns.Where(c => c.LeafCount > 0 || c.NestedList is { List.HasOverall: false }).ToList();
        if (isOptional)
            json.Strings("type", ["object", "null"]);
        WriteObject(
            shared,
            column =>
            {
                var pointer = $"{entries}/properties/{column.Id}";
                if (column.NestedList is null && HasLists(column))
                    WriteOverall(column.Children, pointer);
                else
                    json.String("$ref", "#" + pointer);
            },
            withType: !isOptional,
            isRequired: static c => c.LeafCount > 0);
    }

    private void WriteObject(IReadOnlyList<BoundNode> nodes, Action<BoundNode> write, bool withType = true, Func<BoundNode, bool>? isRequired = null)
    {
        if (withType)
            json.String("type", "object");
        using (json.Object("properties"))
        {
            foreach (var node in nodes)
            {
                using (json.Object(node.Id, onOneLine: node.IsLeaf))
                    write(node);
            }
        }

        json.Strings("required", nodes.Where(n => isRequired?.Invoke(n) ?? true).Select(n => n.Id));
        json.Boolean("additionalProperties", false);
    }

    private static bool HasLists(BoundNode node) => node.NestedList is not null || node.Children.Any(HasLists);
}
