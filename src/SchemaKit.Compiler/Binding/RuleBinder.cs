using System.Globalization;
using System.Numerics;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Compiler.Rules;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Binding;

/// <summary>Binds one written rule: finds what it quantifies over and binds its formula for each instance.</summary>
internal sealed partial class RuleBinder(
    RuleDefinition rule,
    ReportDefinition definition,
    IReadOnlyList<BoundTable> tables,
    IReadOnlyList<BoundTable> lists,
    IReadOnlyList<BoundCell> cells,
    DiagnosticBag diagnostics)
{
    /// <summary>The bound rule; <see langword="null"/> if something in it is wrong, which has been reported once.</summary>
    public BoundRule? Bind()
    {
        var variants = Variants();
        if (!TryBindQuantifier(out var quantifier, out var table) || !IsExplained() || variants is null)
            return null;

        var scopes = Scopes(quantifier, table);
        if (scopes is null)
            return null;

        if ((long)scopes.Count * variants.Count > Limits.RuleInstances)
        {
            diagnostics.ReportTooManyInstances(rule.Id, Limits.RuleInstances);
            return null;
        }

        var references = new ReferenceResolver(tables, lists, cells, diagnostics);
        var formula = new FormulaBinder(rule, references, cells, diagnostics);
        if (!formula.TryFindScale(variants, scopes, out var scale))
            return null;

        var instances = new List<BoundInstance>();
        foreach (var scope in scopes)
        {
            foreach (var variant in variants)
            {
                if (formula.Bind(variant, scope, definition.Languages) is not { } instance)
                    return null;
                instances.Add(instance);
            }
        }

        var operands = instances.SelectMany(Operands.Of).ToList();
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
            Tolerance = rule.Tolerance is { } tolerance ? FormulaParts.Scaled(tolerance.Value, ToleranceScale(scale)) : BigInteger.Zero,
            ToleranceKind = rule.ToleranceKind,
            ExplainedBy = rule.ExplainedBy?.Value,
            ReadsPrior = operands.Any(o => Operands.SourceOf(o) == ReportSource.Prior),
            ReadsChildren = operands.Any(o => Operands.SourceOf(o) == ReportSource.Children),
            EntriesOnly = operands.Any(Operands.IsOnlyInEntries),
            Years = rule.Years,
            Instances = instances,
            Magnitude = Magnitudes.Of(instances, cells, scale),
            IsTotal = false,
            Span = rule.Assert.Span,
        };
    }

    /// <summary>A relative tolerance is a number of millionths.</summary>
    private int ToleranceScale(int scale) => rule.ToleranceKind == ToleranceKind.Relative ? DefinitionLimits.Scale : scale;

    /// <summary>The formula for each value of the variable, or as it is without one.</summary>
    private List<RuleVariant>? Variants()
    {
        if (rule.Variable is not { } variable)
            return Variant(FormulaText.Of(rule.Assert), rule.Where is { } where ? FormulaText.Of(where) : null, "") is { } only ? [only] : null;

        var variants = new List<RuleVariant>();
        for (var value = variable.First; value <= variable.Last; value++)
        {
            var assert = VariableText.For(rule.Assert, variable, value, diagnostics);
            var condition = assert is null || rule.Where is null ? null : VariableText.For(rule.Where.Value, variable, value, diagnostics);
            if (assert is null || (rule.Where is not null && condition is null))
                return null;

            if (assert.Replacements.Count == 0)
            {
                diagnostics.ReportVariableUnused(variable.Name);
                return null;
            }

            var key = variable.Name.Value + "=" + value.ToString(CultureInfo.InvariantCulture);
            if (Variant(assert, condition, key) is not { } variant)
                return null;
            variants.Add(variant);
        }

        return variants;
    }

    private RuleVariant? Variant(FormulaText assert, FormulaText? where, string key)
    {
        var syntax = RuleParser.Parse(assert, diagnostics);
        var condition = where is null ? null : RuleParser.ParseCondition(where, diagnostics);
        return syntax is null || (where is not null && condition is null) ? null : new RuleVariant(syntax, condition, key);
    }

    private bool IsExplained()
    {
        if (rule.ExplainedBy is not { } table || tables.Any(t => t.Id == table.Value))
            return true;

        diagnostics.ReportUnknownTable(table, tables.Select(t => t.Id));
        return false;
    }

    /// <summary>The quantified rows, columns or cells that <c>where</c> leaves.</summary>
    private List<RuleScope>? Scopes(Quantifier quantifier, BoundTable? table)
    {
        var isFixed = quantifier is Quantifier.Column or Quantifier.Row or Quantifier.Cell;
        if (isFixed && rule.Where is { } condition)
        {
            diagnostics.ReportWhereCondition(condition.Span);
            return null;
        }

        if (table is null || !isFixed)
            return IsWithoutPaths() ? [new RuleScope(quantifier, table, null, null)] : null;

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

    private bool IsWithoutPaths()
    {
        var (paths, axis) = rule.WhereRows is { Count: > 0 } rows ? (rows, "rows") : (rule.WhereColumns, "columns");
        if (paths is null or { Count: 0 })
            return true;

        diagnostics.ReportWhereOutOfPlace(paths[0], axis);
        return false;
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
