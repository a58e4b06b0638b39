using SchemaKit.Compiler.Emit.Models;

namespace SchemaKit.Compiler.Emit.CSharp;

/// <summary>Prints the types of one list.</summary>
internal static class ListEmitter
{
    public static string Emit(EmitList list)
    {
        var writer = FileWriter.Start(list.Head);
        EmitTypes(writer, list);
        if (list.Columns is { } columns)
        {
            writer.Line();
            TableEmitter.EmitEnum(writer, columns, $"The columns of {list.Name}, in printed order.");
        }

        return writer.ToString();
    }

    private static void EmitTypes(CodeWriter writer, EmitList list)
    {
        if (list.Table is { } table)
        {
            EmitTable(writer, list, table);
            writer.Line();
        }

        EmitEntry(writer, list);
        if (list.Overall is { } overall)
        {
            writer.Line();
            TableEmitter.EmitView(writer, overall, () =>
            {
                foreach (var nested in list.InOverall)
                {
                    writer.Line();
                    EmitDoc(writer, nested.Doc);
                    writer.Line($"public {CsNames.EntryList}<{nested.Entry}> {nested.Name} {{ get; init; }}");
                }

                EmitAddressing(writer, list);
            });
        }

        foreach (var group in list.Groups)
        {
            writer.Line();
            TableEmitter.EmitView(writer, group, static () => { });
        }

        foreach (var nested in list.Nested)
        {
            writer.Line();
            EmitTypes(writer, nested);
        }
    }

    private static void EmitTable(CodeWriter writer, EmitList list, EmitListTable table)
    {
        EmitDoc(writer, list.Doc);
        using (writer.Braces($"public readonly record struct {table.Name}"))
        {
            writer.Line($"/// <summary>The entries, in the order of the report.</summary>");
            writer.Line($"public {CsNames.EntryList}<{table.Entry}> Entries {{ get; init; }}");
            writer.Line();
            EmitDoc(writer, table.OverallDoc);
            CsCode mark = table.IsOptional ? (CsCode)$"?" : CsCode.Empty;
            writer.Line($"public {table.Overall}{mark} Overall {{ get; init; }}");
        }
    }

    private static void EmitEntry(CodeWriter writer, EmitList list)
    {
        var entry = list.Entry;
        EmitDoc(writer, list.Doc);
        using (writer.Braces($"public readonly record struct {entry.Name} : {CsNames.Entry}<{entry.Name}>"))
        {
            writer.Line($"private readonly {CsNames.CellView} _cells;");
            for (var i = 0; i < entry.Lists.Count; i++)
                writer.Line($"private readonly {CsNames.EntryList}<{entry.Lists[i].Entry}> _list{i};");

            writer.Line();
            EmitData(writer, entry);
            if (entry.Key is { } key)
            {
                writer.Line();
                EmitDoc(writer, key.Doc);
                writer.Line($"public string? {key.Name} {{ get; init; }}");
            }

            foreach (var member in entry.Members)
            {
                writer.Line();
                TableEmitter.EmitMember(writer, entry.CellCount, member);
            }

            for (var i = 0; i < entry.Lists.Count; i++)
            {
                writer.Line();
                EmitList(writer, entry, i);
            }

            EmitAddressing(writer, list);
        }
    }

    private static void EmitData(CodeWriter writer, EmitEntry entry)
    {
        using (writer.Braces($"private {entry.Name}({CsNames.EntryData} data)"))
        {
            writer.Line($"_cells = data.Cells;");
            if (entry.Key is { } key)
                writer.Line($"{key.Name} = data.Key;");
            for (var i = 0; i < entry.Lists.Count; i++)
                writer.Line($"_list{i} = new(data.Nested({i}));");
        }

        var name = entry.Key is { } own ? (CsCode)$"{own.Name}" : (CsCode)$"null";
        var nested = CsCode.Join("", Enumerable.Range(0, entry.Lists.Count).Select(i => (CsCode)$", _list{i}.Data"));
        writer.Line();
        writer.Line($"static {entry.Name} {CsNames.Entry}<{entry.Name}>.FromData({CsNames.EntryData} data) => new(data);");
        writer.Line();
        writer.Line($"{CsNames.EntryData} {CsNames.Entry}<{entry.Name}>.ToData() => new({name}, _cells{nested});");
    }

    private static void EmitList(CodeWriter writer, EmitEntry entry, int position)
    {
        var list = entry.Lists[position];
        EmitDoc(writer, list.Doc);
        if (list.Table.ToString().Length == 0)
        {
            using (writer.Braces($"public {CsNames.EntryList}<{list.Entry}> {list.Name}"))
            {
                writer.Line($"get => _list{position};");
                writer.Line($"init => _list{position} = value;");
            }

            return;
        }

        using (writer.Braces($"public {list.Table} {list.Name}"))
        {
            writer.Line($"get => new() {{ Entries = _list{position}, Overall = new(_cells.Slice({list.Offset}, {list.CellCount})) }};");
            using (writer.Braces($"init"))
            {
                writer.Line($"_list{position} = value.Entries;");
                writer.Line($"_cells = _cells.With({entry.CellCount}, {list.Offset}, {list.CellCount}, value.Overall.Cells_);");
            }
        }
    }

    private static void EmitAddressing(CodeWriter writer, EmitList list)
    {
        if (list.Columns is not { } columns || list.Indexer is not { } cell)
            return;

        writer.Line();
        writer.Line($"/// <summary>The figure in a cell; <see langword=\"null\"/> if it is blank.</summary>");
        writer.Line($"public {CellCode.TypeOf(cell)} this[{columns.Name} column] => {CellCode.ReadOf(cell, $"(int)column")};");
    }

    private static void EmitDoc(CodeWriter writer, EmitDoc doc) => writer.Doc(DocText.Of(doc.Label), DocText.Of(doc.Note), DocText.Of(doc.Citation));
}
