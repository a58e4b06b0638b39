using System.Numerics;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Compiler.Rules;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Binding;

/// <summary>Binds one written rule: finds what it quantifies over and binds its formula for each instance.</summary>
internal sealed class RuleBinder(
    RuleDefinition rule, ReportDefinition definition, IReadOnlyList<BoundTable> tables, IReadOnlyList<BoundCell> cells, DiagnosticBag diagnostics)
{
    /// <summary>The bound rule; <see langword="null"/> if something in it is wrong, which has been reported once.</summary>
    public BoundRule? Bind()
    {
        var syntax = RuleParser.Parse(rule.Assert, diagnostics);
        if (!TryBindQuantifier(out var quantifier, out var table) || syntax is null)
            return null;

        var scopes = Scopes(quantifier, table);
        if (scopes is null)
            return null;

        var references = new ReferenceResolver(tables, diagnostics);
        var formula = new FormulaBinder(rule, references, cells, diagnostics);
        if (!formula.TryFindScale(syntax, scopes, out var scale))
            return null;

        var instances = new List<BoundInstance>();
        foreach (var scope in scopes)
        {
            if (formula.Bind(syntax, scope, definition.Languages) is not { } instance)
                return null;
            instances.Add(instance);
        }

        return new BoundRule
        {
            Id = rule.Id.Value,
            Status = rule.Status,
            Severity = rule.Severity,
            Text = rule.Text,
            Citation = rule.Citation.IsEmpty ? definition.Citation : rule.Citation,
            Formula = rule.Assert.Value,
            Quantifier = quantifier,
            Table = table,
            Scale = scale,
            Tolerance = rule.Tolerance is { } tolerance ? FormulaParts.Scaled(tolerance.Value, scale) : BigInteger.Zero,
            Years = rule.Years,
            Instances = instances,
            Magnitude = Magnitudes.Of(instances, cells),
            IsTotal = false,
            Span = rule.Assert.Span,
        };
    }

    private bool TryBindQuantifier(out Quantifier quantifier, out BoundTable? table)
    {
        quantifier = Quantifier.None;
        table = null;
        if (rule.ForEach is not { } forEach)
            return true;

        var words = forEach.Value.Split(' ');
        var known = words.Length == 3 && words[1] == "of";
        switch (known ? words[0] : "")
        {
            case "column":
                quantifier = Quantifier.Column;
                break;
            case "row":
                quantifier = Quantifier.Row;
                break;
            case "cell":
                quantifier = Quantifier.Cell;
                break;
            default:
                diagnostics.ReportForEachForm(forEach);
                return false;
        }

        table = tables.FirstOrDefault(t => t.Id == words[2] && t.List is null);
        if (table is null)
        {
            diagnostics.ReportUnknownTable(forEach with { Value = words[2] }, tables.Select(t => t.Id));
            return false;
        }

        if (table.Definition.Shape != TableShape.Record || quantifier == Quantifier.Cell)
            return true;

        diagnostics.ReportForEachOfRecord(forEach, words[0]);
        return false;
    }

    /// <summary>The quantified rows, columns or cells that <c>where</c> leaves.</summary>
    private List<RuleScope>? Scopes(Quantifier quantifier, BoundTable? table)
    {
        if (table is null)
            return [new RuleScope(Quantifier.None, null, null, null)];

        var rows = Chosen(rule.WhereRows, table.Rows, table.RowLeaves, quantifier == Quantifier.Column, "rows");
        var columns = Chosen(rule.WhereColumns, table.Columns, table.ColumnLeaves, quantifier == Quantifier.Row, "columns");
        if (rows is null || columns is null)
            return null;

        return quantifier switch
        {
            Quantifier.Column => columns.Select(c => new RuleScope(quantifier, table, null, c)).ToList(),
            Quantifier.Row => rows.Select(r => new RuleScope(quantifier, table, r, null)).ToList(),
            _ when table.RowLeaves.Count == 0 => columns.Select(c => new RuleScope(quantifier, table, null, c)).ToList(),
            _ => rows.SelectMany(r => columns.Select(c => new RuleScope(quantifier, table, r, c))).ToList(),
        };
    }

    private List<BoundNode>? Chosen(
        IReadOnlyList<Located<string>>? paths, IReadOnlyList<BoundNode> tree, IReadOnlyList<BoundNode> leaves, bool isOutOfPlace, string axis)
    {
        if (paths is null)
            return leaves.ToList();

        if (isOutOfPlace && paths.Count > 0)
        {
            diagnostics.ReportWhereOutOfPlace(paths[0], axis);
            return null;
        }

        var chosen = new HashSet<BoundNode>();
        foreach (var path in paths)
        {
            if (NodePaths.Leaves(tree, path.Value) is not { } named)
            {
                diagnostics.ReportUnknownAddend(path, NodePaths.IsGroup(tree, path.Value), NodePaths.All(tree));
                return null;
            }

            chosen.UnionWith(named);
        }

        return leaves.Where(chosen.Contains).ToList();
    }
}

/// <summary>What one instance of a rule is about: a column, a row, a cell, or nothing.</summary>
internal sealed record RuleScope(Quantifier Quantifier, BoundTable? Table, BoundNode? Row, BoundNode? Column)
{
    public string Key => (Row, Column) switch
    {
        (null, null) => "",
        (null, { } column) => column.Path,
        ({ } row, null) => row.Path,
        var (row, column) => row.Path + "," + column.Path,
    };

    /// <summary>Where the quantified column or row stands among the leaves, the cell in the table.</summary>
    public int Position => Quantifier switch
    {
        Quantifier.Column => Column!.FirstLeaf,
        Quantifier.Row => Row!.FirstLeaf,
        Quantifier.Cell => Cell - Table!.FirstCell,
        _ => 0,
    };

    /// <summary>The quantified cell.</summary>
    public int Cell => Table!.CellAt(Row?.FirstLeaf ?? 0, Column!.FirstLeaf);
}
