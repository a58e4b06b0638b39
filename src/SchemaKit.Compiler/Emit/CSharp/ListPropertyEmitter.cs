using SchemaKit.Compiler.Emit.Models;

namespace SchemaKit.Compiler.Emit.CSharp;

/// <summary>Prints the property of the report record that a list is.</summary>
internal static class ListPropertyEmitter
{
    public static void Emit(CodeWriter writer, EmitTableProperty table, EmitListProperty list)
    {
        CsCode type = list.HasOverall ? (CsCode)$"{table.Type}" : (CsCode)$"{CsNames.EntryList}<{list.Entry}>";
        CsCode mark = list.IsOptional ? (CsCode)$"?" : CsCode.Empty;
        using (writer.Braces($"public {type}{mark} {table.Name}"))
        {
            if (list.HasOverall)
                EmitTable(writer, table, list);
            else
                EmitEntries(writer, list);
        }
    }

    private static void EmitEntries(CodeWriter writer, EmitListProperty list)
    {
        CsCode entries = $"new {CsNames.EntryList}<{list.Entry}>(_data.EntriesAt({list.Index}))";
        if (list.IsOptional)
        {
            writer.Line($"get => _data.HasList({list.Index}) ? {entries} : null;");
            writer.Line($"init => _data = value is {{ }} list ? _data.WithList({list.Index}, list.Data, hasOverall: false) : _data.WithoutList({list.Index});");
        }
        else
        {
            writer.Line($"get => {entries};");
            writer.Line($"init => _data = _data.WithList({list.Index}, value.Data, hasOverall: false);");
        }
    }

    private static void EmitTable(CodeWriter writer, EmitTableProperty table, EmitListProperty list)
    {
        CsCode cells = $"new {CsNames.CellView}(_data.Cells, {table.FirstCell}, {table.CellCount})";
        CsCode entries = $"Entries = new(_data.EntriesAt({list.Index}))";
        var nested = CsCode.Join(", ", list.InOverall.Select(n => (CsCode)$"{n.Name} = new(_data.EntriesInOverall({list.Index}, {n.Position}))"));
        var lists = list.InOverall.Count == 0 ? CsCode.Empty : (CsCode)$" {{ {nested} }}";
        if (list.IsOptional)
        {
            writer.Line($"get => !_data.HasList({list.Index}) ? null : new {table.Type} {{ {entries}, Overall = _data.HasOverall({list.Index}) ? new {list.Overall}({cells}){lists} : null }};");
            writer.Line($"init => _data = value is {{ }} table");
            writer.Line($"    ? _data.WithList({list.Index}, table.Entries.Data, table.Overall is not null{Nested(list, $"(table.Overall ?? default)")}).WithCells({table.FirstCell}, {table.CellCount}, (table.Overall ?? default).Cells_)");
            writer.Line($"    : _data.WithoutList({list.Index}).WithCells({table.FirstCell}, {table.CellCount}, default);");
        }
        else
        {
            writer.Line($"get => new() {{ {entries}, Overall = new({cells}){lists} }};");
            writer.Line($"init => _data = _data.WithList({list.Index}, value.Entries.Data, hasOverall: true{Nested(list, $"value.Overall")}).WithCells({table.FirstCell}, {table.CellCount}, value.Overall.Cells_);");
        }
    }

    /// <summary>The entries that stand in the overall row, as further arguments, each at its place among the nested lists.</summary>
    private static CsCode Nested(EmitListProperty list, CsCode overall)
    {
        if (list.InOverall.Count == 0)
            return CsCode.Empty;

        var last = list.InOverall[list.InOverall.Count - 1].Position;
        return CsCode.Join("", Enumerable.Range(0, last + 1).Select(i => list.InOverall.FirstOrDefault(n => n.Position == i) is { } nested
            ? (CsCode)$", {overall}.{nested.Name}.Data"
            : (CsCode)$", default"));
    }
}
