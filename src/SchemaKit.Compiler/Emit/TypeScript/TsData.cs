using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Emit.JsonSchema;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.TypeScript;

/// <summary>Writes what the fixed part knows of a definition: kinds, tables with their labels, and the rules in their portable form.</summary>
internal sealed class TsData(BoundReport report)
{
    private readonly JsonText _json = new();
    private readonly IReadOnlyList<string> _languages = report.Definition.Languages;

    public string Write()
    {
        var definition = report.Definition;
        using (_json.Object())
        {
            _json.String("standard", definition.Standard.Value);
            _json.String("edition", definition.Edition.Value);
            _json.Strings("languages", _languages);
            WriteYears(definition.InForce);
            _json.Strings("requires", definition.Requires);
            WriteAll("kinds", new TsKinds(report, new TsNames([])).All, WriteKind);
            WriteAll("members", report.Members, WriteMember);
            _json.Strings("lists", report.Lists.Select(PortableOperands.PointerOf));
            new PortableRuleSet(report).Write(_json, TsRuleLabels.Of);
        }

        return _json.ToString().TrimEnd('\n');
    }

    private void WriteYears(ReportingYears inForce)
    {
        using (_json.Object("inForce", onOneLine: true))
        {
            if (inForce.First is { } first)
                _json.Number("first", first);
            if (inForce.Last is { } last)
                _json.Number("last", last);
        }
    }

    private void WriteAll<T>(string name, IEnumerable<T> items, Action<T> write, bool onOneLine = false)
    {
        using (_json.Array(name, onOneLine))
        {
            foreach (var item in items)
                write(item);
        }
    }

    private void WriteKind(BoundKind kind)
    {
        using (_json.Object(onOneLine: true))
        {
            _json.String("id", kind.Id);
            _json.String("base", Word(kind.Base));
            if (kind.IsNumeric)
            {
                _json.Number("scale", kind.Scale);
                _json.String("min", DecimalText.Of(kind.Min, kind.Scale));
                _json.String("max", DecimalText.Of(kind.Max, kind.Scale));
            }

            if (kind.Codes.Count > 0)
                _json.Strings("codes", kind.Codes.Select(c => c.Id.Value));
            if (kind.Specials.Count > 0)
                WriteAll("specials", kind.Specials, special => WriteSpecial(special, kind), onOneLine: true);
        }
    }

    private void WriteSpecial(SpecialDefinition special, BoundKind kind)
    {
        using (_json.Object())
        {
            _json.String("text", special.Text.Value);
            PortableKinds.WriteReadings(_json, kind, special);
        }
    }

    private static string Word(KindBase kind) => kind switch
    {
        KindBase.Integer => "integer",
        KindBase.Decimal => "decimal",
        KindBase.Text => "text",
        KindBase.Year => "year",
        KindBase.Date => "date",
        KindBase.Code => "code",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private void WriteMember(BoundMember member)
    {
        using (_json.Object())
        {
            _json.String("id", member.Id);
            if (member.Table is { } table)
                WriteTable(table);
        }
    }

    private void WriteTable(BoundTable table)
    {
        var captions = table.Definition.Captions;
        if (!captions.Label.IsEmpty)
            WriteTexts("label", captions.Printed);
        _json.String("blank", table.Definition.Blank switch
        {
            BlankMeaning.Zero => "zero",
            BlankMeaning.Unknown => "unknown",
            _ => "forbidden",
        });
        if (table.List is not null)
            WriteList(table.List);
        if (table.Definition.Shape == TableShape.Matrix)
            WriteAll("rows", table.Rows, row => WriteNode(row, leaf => RowKind(table, leaf)));
        WriteAll("columns", table.Columns, column => WriteNode(column, leaf => ColumnKind(table, leaf)));
    }

    private void WriteNode(BoundNode node, Func<BoundNode, string?> kindOf)
    {
        using (_json.Object(onOneLine: node.IsLeaf))
        {
            _json.String("id", node.Id);
            if (_languages.Any(l => node.Definition.Captions.PrintedShort(l).Length > 0))
                WriteTexts("label", node.Definition.Captions.PrintedShort);
            if (node.IsLeaf && kindOf(node) is { } kind)
                _json.String("kind", kind);
            if (node.NestedList is { } list)
            {
                WriteList(list.List!);
                WriteAll("nodes", list.Columns, column => WriteNode(column, leaf => ColumnKind(list, leaf)));
            }
            else if (!node.IsLeaf)
            {
                WriteAll("nodes", node.Children, child => WriteNode(child, kindOf));
            }
        }
    }

    private void WriteList(BoundList list)
    {
        using (_json.Object("list", onOneLine: true))
        {
            if (list.KeyId is { } key)
                _json.String("key", key);
            if (list.Roster is { } roster)
                _json.String("roster", roster.Id);
            if (list.Definition.IsRoster)
                _json.Boolean("isRoster", true);
            if (list.Definition.IsOptional)
                _json.Boolean("isOptional", true);
            if (list.Definition.Overall is { } overall)
                WriteTexts("overall", overall.Captions.PrintedShort);
        }
    }

    private void WriteTexts(string name, Func<string, string> wording)
    {
        using (_json.Object(name, onOneLine: true))
        {
            foreach (var language in _languages)
                _json.String(language, wording(language));
        }
    }

    /// <summary>The kind of all cells in a column; <see langword="null"/> if the rows say it.</summary>
    private string? ColumnKind(BoundTable table, BoundNode column)
    {
        if (table.List is { } list)
            return list.EntryCells[column.FirstLeaf].Kind.Id;
        var kinds = Enumerable.Range(0, table.RowCount).Select(r => report.Cells[table.CellAt(r, column.FirstLeaf)].Kind.Id).Distinct().Take(2).ToList();
        return kinds.Count == 1 ? kinds[0] : null;
    }

    /// <summary>The kind of the cells in a row whose columns say none.</summary>
    private string? RowKind(BoundTable table, BoundNode row) =>
        table.ColumnLeaves.FirstOrDefault(c => ColumnKind(table, c) is null) is { } column ? report.Cells[table.CellAt(row.FirstLeaf, column.FirstLeaf)].Kind.Id : null;
}
