using System.Numerics;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Rules;
using SchemaKit.Compiler.Text;
using Quantifier = SchemaKit.Compiler.Binding.Quantifier;

namespace SchemaKit.Engine.Tests.Reports;

/// <summary>Builds a bound report by hand, as the binder would.</summary>
internal sealed class ReportBuilder
{
    public const string Standard = "test-standard";
    public const string Edition = "2019";

    private readonly List<BoundMember> _members = [];
    private readonly List<BoundTable> _tables = [];
    private readonly List<BoundCell> _cells = [];
    private readonly List<BoundRule> _rules = [];

    public ReportingYears InForce { get; init; } = new(2019, 2020);

    /// <summary>The shared sample: a text, and a table of two columns under a group and a total.</summary>
    public static ReportBuilder Sample() => new ReportBuilder().Text("overview").Matrix("requests", "received outcomes(granted refused)", "person(natural legal) total");

    public static ReportBuilder OneRecord(string columns, BoundKind? kind = null, BlankMeaning blank = BlankMeaning.Zero) =>
        new ReportBuilder().Record("t", columns, _ => kind ?? Kinds.Count, blank);

    public ReportBuilder Text(string id)
    {
        _members.Add(new BoundMember(new SectionDefinition { Id = Trees.Located(id), Captions = Captions.None, Tables = null }, null));
        return this;
    }

    public ReportBuilder Matrix(string id, string rows, string columns, BoundKind? kind = null, BlankMeaning blank = BlankMeaning.Zero) =>
        Table(id, TableShape.Matrix, Trees.Parse(rows), Trees.Parse(columns), _ => kind ?? Kinds.Count, blank);

    public ReportBuilder Record(string id, string columns, Func<string, BoundKind> kinds, BlankMeaning blank = BlankMeaning.Zero) =>
        Table(id, TableShape.Record, [], Trees.Parse(columns), kinds, blank);

    /// <param name="instances">Writes the instances over the cells, which are named by their pointers.</param>
    public ReportBuilder Rule(
        string id,
        Func<Formulas, IEnumerable<BoundInstance>> instances,
        int scale = 0,
        int tolerance = 0,
        Quantifier quantifier = Quantifier.None,
        string? table = null,
        ReportingYears years = default)
    {
        _rules.Add(new BoundRule
        {
            Id = id,
            Status = Compiler.Definitions.RuleStatus.Practice,
            Severity = Compiler.Definitions.RuleSeverity.Warning,
            Text = Trees.Labelled("规则", "the rule").Label,
            Citation = LocalizedString.Empty,
            Formula = "",
            Quantifier = quantifier,
            Table = _tables.Find(t => t.Id == table),
            Scale = scale,
            Tolerance = new BigInteger(tolerance),
            Years = years,
            Instances = [.. instances(new Formulas(_cells, scale))],
            Magnitude = BigInteger.Zero,
            IsTotal = false,
            Span = default,
        });
        return this;
    }

    /// <summary>One rule without a quantifier.</summary>
    public ReportBuilder Rule(string id, Func<Formulas, BoundComparison> assertion, int scale = 0, int tolerance = 0, ReportingYears years = default) =>
        Rule(id, f => [Formulas.Instance(assertion(f))], scale, tolerance, years: years);

    public BoundReport Build() => new() { Definition = Define(), Members = _members, Tables = _tables, Cells = _cells, Rules = _rules, Totals = [] };

    private ReportBuilder Table(
        string id, TableShape shape, IReadOnlyList<BoundNode> rows, IReadOnlyList<BoundNode> columns, Func<string, BoundKind> kinds, BlankMeaning blank)
    {
        var table = new BoundTable
        {
            Definition = Define(id, shape, blank, rows, columns),
            Rows = rows,
            Columns = columns,
            RowLeaves = Trees.Leaves(rows),
            ColumnLeaves = Trees.Leaves(columns),
            FirstCell = _cells.Count,
        };
        _tables.Add(table);
        _members.Add(new BoundMember(null, table));
        for (var row = 0; row < table.RowCount; row++)
        {
            var rowLeaf = shape == TableShape.Record ? null : table.RowLeaves[row];
            var prefix = rowLeaf is null ? $"/{id}/" : $"/{id}/{rowLeaf.Path.Replace('.', '/')}/";
            foreach (var column in table.ColumnLeaves)
            {
                var pointer = prefix + column.Path.Replace('.', '/');
                _cells.Add(new BoundCell { Index = _cells.Count, Table = table, Row = rowLeaf, Column = column, Kind = kinds(column.Id), Pointer = pointer });
            }
        }

        return this;
    }

    private static TableDefinition Define(string id, TableShape shape, BlankMeaning blank, IReadOnlyList<BoundNode> rows, IReadOnlyList<BoundNode> columns) => new()
    {
        Id = Trees.Located(id),
        Shape = shape,
        Captions = Trees.Labelled($"表{id}", $"table {id}"),
        Stub = LocalizedString.Empty,
        ColumnCaption = LocalizedString.Empty,
        Cell = null,
        Blank = blank,
        Rows = [.. rows.Select(r => r.Definition)],
        Columns = [.. columns.Select(c => c.Definition)],
    };

    private ReportDefinition Define() => new()
    {
        Source = new SourceFile("test.schemakit.json", ""),
        Standard = Trees.Located(Standard),
        Edition = Trees.Located(Edition),
        Title = Trees.Labelled("年度报告", "Annual report").Label,
        TitlePatterns = [],
        Citation = LocalizedString.Empty,
        InForce = InForce,
        Languages = ["zh-Hans", "en"],
        Namespace = null,
        TypeName = "Report",
        Kinds = [],
        Sections = [],
        Tables = [.. _tables.Select(t => t.Definition)],
        Rules = [],
    };
}
