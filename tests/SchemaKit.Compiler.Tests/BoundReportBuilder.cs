using System.Numerics;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Compiler.Rules;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Tests;

/// <summary>Builds bound reports by hand, without a definition file. Formulas name cells by their pointers: <c>t.row.column</c>.</summary>
internal sealed class BoundReportBuilder
{
    private readonly List<BoundTable> _tables = [];
    private readonly List<BoundMember> _members = [];
    private readonly List<BoundCell> _cells = [];
    private readonly List<BoundRule> _rules = [];
    private readonly List<BoundTotal> _totals = [];

    public static BoundKind Count { get; } = Integer("count", 0, (1L << 53) - 1);

    public LocalizedString Title { get; init; } = Text("Title");

    public LocalizedString Citation { get; init; } = LocalizedString.Empty;

    public IReadOnlyList<string> Languages { get; init; } = ["en"];

    public static BoundKind Integer(string id, long min, long max) => Kind(id, KindBase.Integer, 0, min, max);

    public static BoundKind Kind(string id, KindBase @base, int scale, long min, long max, params CodeDefinition[] codes) =>
        new(id, @base, scale, min, max, LocalizedString.Empty, [], codes);

    public static Located<string> At(string value) => new(value, new TextSpan(0, 0));

    public static LocalizedString Text(string en, string? zh = null) => new(
        (zh is null ? [new Wording("en", en)] : new[] { new Wording("en", en), new Wording("zh-Hans", zh) }).ToEquatableArray());

    public static NodeDefinition Node(string id, LocalizedString? label = null, params NodeDefinition[] children) => new()
    {
        Id = At(id),
        Captions = Captions.None with { Label = label ?? Text(id.ToUpperInvariant()) },
        Kind = null,
        SumOf = null,
        Children = children,
    };

    public static NodeDefinition[] Nodes(string ids) => [.. ids.Split(' ').Select(id => Node(id))];

    public BoundReportBuilder Section(string id, LocalizedString label)
    {
        _members.Add(new BoundMember(new SectionDefinition { Id = At(id), Captions = Captions.None with { Label = label }, Tables = null }, null));
        return this;
    }

    public BoundReportBuilder Matrix(string id, string rows, string columns, BoundKind? kind = null, BlankMeaning blank = BlankMeaning.Zero) =>
        Table(id, TableShape.Matrix, Nodes(rows), Nodes(columns), (_, _) => kind ?? Count, blank);

    public BoundReportBuilder Record(string id, string columns, BoundKind? kind = null, BlankMeaning blank = BlankMeaning.Zero) =>
        Table(id, TableShape.Record, [], Nodes(columns), (_, _) => kind ?? Count, blank);

    /// <param name="kindOf">The kind at a row path (empty in a record) and a column path.</param>
    public BoundReportBuilder Table(
        string id, TableShape shape, NodeDefinition[] rows, NodeDefinition[] columns, Func<string, string, BoundKind> kindOf, BlankMeaning blank = BlankMeaning.Zero, LocalizedString? label = null)
    {
        List<BoundNode> rowLeaves = [], columnLeaves = [];
        var table = new BoundTable
        {
            Definition = new TableDefinition
            {
                Id = At(id),
                Shape = shape,
                Captions = Captions.None with { Label = label ?? Text(id.ToUpperInvariant()) },
                Stub = LocalizedString.Empty,
                ColumnCaption = LocalizedString.Empty,
                Cell = null,
                Blank = blank,
                Rows = rows,
                Columns = columns,
            },
            Rows = Bind(rows, "", rowLeaves),
            Columns = Bind(columns, "", columnLeaves),
            RowLeaves = rowLeaves,
            ColumnLeaves = columnLeaves,
            FirstCell = _cells.Count,
        };
        foreach (var row in shape == TableShape.Record ? [null] : rowLeaves.Cast<BoundNode?>())
        {
            foreach (var column in columnLeaves)
            {
                _cells.Add(new BoundCell
                {
                    Index = _cells.Count,
                    Table = table,
                    Row = row,
                    Column = column,
                    Kind = kindOf(row?.Path ?? "", column.Path),
                    Pointer = "/" + id + "/" + (row is null ? "" : row.Path.Replace('.', '/') + "/") + column.Path.Replace('.', '/'),
                });
            }
        }

        _tables.Add(table);
        _members.Add(new BoundMember(null, table));
        return this;
    }

    /// <summary>A rule with one instance, or with instances [i0], [i1] … for several formulas.</summary>
    public BoundReportBuilder Rule(string id, params string[] formulas) => Rule(id, r => r, formulas);

    public BoundReportBuilder Rule(string id, Func<RuleOptions, RuleOptions> options, params string[] formulas)
    {
        var chosen = options(new RuleOptions());
        var syntax = formulas.Select(f => RuleParser.Parse(new Located<string>(f, new TextSpan(0, f.Length + 2)), new DiagnosticBag(new SourceFile("", "")))!).ToList();
        var lowering = new FormulaLowering(_cells, syntax);
        _rules.Add(new BoundRule
        {
            Id = id,
            Status = id.Contains('.', StringComparison.Ordinal) ? Compiler.Definitions.RuleStatus.Implied : chosen.Status,
            Severity = chosen.Severity,
            Text = Text(id),
            Citation = LocalizedString.Empty,
            Formula = formulas[0],
            Quantifier = Quantifier.None,
            Table = null,
            Scale = lowering.Scale,
            Tolerance = chosen.Tolerance,
            Years = chosen.Years,
            Instances = [.. syntax.Select((s, i) => lowering.Instance(s, formulas.Length == 1 ? "" : "i" + i))],
            Magnitude = BigInteger.Pow(2, 80),
            IsTotal = id.Contains('.', StringComparison.Ordinal),
            Span = new TextSpan(_rules.Count, 0),
        });
        if (id.Contains('.', StringComparison.Ordinal))
            _totals.AddRange(formulas.Select((_, i) => new BoundTotal(_rules.Count - 1, i)));
        return this;
    }

    public BoundReport Build() => new()
    {
        Definition = new ReportDefinition
        {
            Source = new SourceFile("test.json", new string(' ', _rules.Count + 1)),
            Standard = At("test-standard"),
            Edition = At("2019"),
            Title = Title,
            TitlePatterns = [],
            Citation = Citation,
            InForce = default,
            Languages = Languages,
            Namespace = null,
            TypeName = "Report",
            Kinds = [],
            Sections = [.. _members.Where(m => m.Text is not null).Select(m => m.Text!)],
            Tables = [.. _tables.Select(t => t.Definition)],
            Rules = [],
        },
        Members = _members,
        Tables = _tables,
        Cells = _cells,
        Rules = _rules,
        Totals = _totals,
    };

    private static List<BoundNode> Bind(IEnumerable<NodeDefinition> nodes, string parent, List<BoundNode> leaves)
    {
        var bound = new List<BoundNode>();
        foreach (var node in nodes)
        {
            var path = parent.Length == 0 ? node.Id.Value : parent + "." + node.Id.Value;
            var first = leaves.Count;
            var children = Bind(node.Children, path, leaves);
            var result = new BoundNode { Definition = node, Path = path, Children = children, FirstLeaf = first, LeafCount = Math.Max(1, leaves.Count - first) };
            if (children.Count == 0)
                leaves.Add(result);
            bound.Add(result);
        }

        return bound;
    }
}

internal sealed record RuleOptions(
    Compiler.Definitions.RuleSeverity Severity = Compiler.Definitions.RuleSeverity.Error,
    Compiler.Definitions.RuleStatus Status = Compiler.Definitions.RuleStatus.Printed,
    BigInteger Tolerance = default, ReportingYears Years = default);
