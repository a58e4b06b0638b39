using System.Text;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;

namespace SchemaKit.Documents.Tests.Printing;

/// <summary>Prints a report of made-up values as a text of some layout.</summary>
internal sealed class ReportPrinter
{
    private readonly StringBuilder _text = new();
    private readonly BoundReport _report;
    private readonly PrintLayout _layout;
    private readonly PrintNoise _noise;
    private readonly LabelPrinter _labels;
    private readonly CellPrinter _cells;
    private readonly string _language;
    private int _page;

    public ReportPrinter(BoundReport report, PrintLayout layout, PrintNoise noise, int seed)
    {
        var random = new Random(seed);
        _report = report;
        _layout = layout;
        _noise = noise;
        _language = report.Definition.Languages[0];
        _labels = new LabelPrinter(random, noise, _language);
        _cells = new CellPrinter(random, noise);
        Cells = new PrintedCell[report.Cells.Count];
    }

    public PrintedCell[] Cells { get; }

    public string Print()
    {
        var title = _report.Definition.TitlePatterns[0]
            .Replace("{organization}", "某某局 Office", StringComparison.Ordinal).Replace("{year}", "2020", StringComparison.Ordinal);
        Line(title);
        Line("");
        foreach (var section in _report.Definition.Sections)
        {
            Line(_labels.Print(section.Captions));
            if (section.Tables is null)
                Line("Words, and 5 figures.");
            foreach (var table in section.Tables ?? [])
                PrintTable(_report.Tables.Single(t => t.Id == table.Value));
            Line("");
        }

        return _text.ToString();
    }

    private void PrintTable(BoundTable table)
    {
        var depth = table.Rows.Count == 0 ? 0 : table.Rows.Max(DepthOf);
        if (_report.Definition.Sections.All(s => s.Captions.Label.In(_language) != table.Definition.Captions.Label.In(_language)))
            Row([_labels.Print(table.Definition.Captions)]);
        PrintHeader(table, depth);
        var groups = new List<BoundNode>();
        for (var row = 0; row < table.RowCount; row++)
        {
            var cells = new List<string>();
            if (table.RowLeaves.Count > 0)
                PrintLabels(PathTo(table.Rows, table.RowLeaves[row]), groups, depth, cells);
            for (var column = 0; column < table.ColumnLeaves.Count; column++)
            {
                var index = table.CellAt(row, column);
                Cells[index] = _cells.Print(_report.Cells[index].Kind);
                cells.Add(Cells[index].Text.Length > 0 || _layout is not (PrintLayout.WideSpaces or PrintLayout.SingleSpaces) ? Cells[index].Text : "-");
            }

            Row(cells);
            if (_noise.HasFlag(PrintNoise.PageNumbers) && row % 5 == 3)
                Break(table, depth);
        }
    }

    private bool IsGrid => _layout is PrintLayout.Tabs or PrintLayout.Bars or PrintLayout.CellLines or PrintLayout.ExpandedBars;

    private bool IsExpanded => _layout == PrintLayout.ExpandedBars;

    private void Break(BoundTable table, int depth)
    {
        Line($"- {++_page} -");
        if (_noise.HasFlag(PrintNoise.RepeatedHeaders))
            PrintHeader(table, depth);
    }

    /// <summary>The groups in columns of their own where the layout has columns, each once or at each of its rows.</summary>
    private void PrintLabels(List<BoundNode> path, List<BoundNode> printed, int depth, List<string> cells)
    {
        foreach (var node in path)
        {
            var isPrinted = printed.Contains(node);
            printed.Add(node);
            var isShown = node.IsLeaf || IsExpanded || (!_noise.HasFlag(PrintNoise.NoGroups) && (!isPrinted || _noise.HasFlag(PrintNoise.RepeatedGroups)));
            if (isShown)
                cells.Add(_labels.Print(node.Definition.Captions));
            else if (IsGrid)
                cells.Add("");
        }

        for (var i = path.Count; i < depth && IsExpanded; i++)
            cells.Add(cells[^1]);
        for (var i = path.Count; i < depth && _layout is PrintLayout.Tabs or PrintLayout.Bars && i < depth; i++)
            cells.Add("");
    }

    private void PrintHeader(BoundTable table, int depth)
    {
        var stub = _labels.Print(table.Definition.Stub.In(_language));
        if (_noise.HasFlag(PrintNoise.LeafHeaders))
        {
            Row([.. Enumerable.Repeat(stub, Math.Min(depth, 1)), .. table.ColumnLeaves.Select(l => _labels.Print(l.Definition.Captions))]);
            return;
        }

        var caption = table.Definition.ColumnCaption.In(_language);
        if (caption.Length > 0)
            Row([stub, caption]);
        if (IsExpanded)
        {
            PrintExpandedHeader(table, stub, depth);
            return;
        }

        var level = table.Columns.Select(c => (Node: c, IsNew: true)).ToList();
        for (var isFirst = caption.Length == 0; level.Any(n => n.IsNew); isFirst = false)
        {
            var cells = new List<string>();
            if (depth > 0)
                cells.Add(isFirst ? stub : "");
            cells.AddRange(level.Where(n => n.IsNew || IsGrid).Select(n => n.IsNew ? _labels.Print(n.Node.Definition.Captions) : ""));
            Row(_layout is PrintLayout.PlainLines or PrintLayout.SpacedLines ? [.. cells.Where(c => c.Length > 0)] : cells);
            level = [.. level.SelectMany(n => n.Node.IsLeaf ? [(n.Node, false)] : n.Node.Children.Select(c => (c, true)))];
        }
    }

    private void PrintExpandedHeader(BoundTable table, string stub, int depth)
    {
        var paths = table.ColumnLeaves.Select(l => PathTo(table.Columns, l)).ToList();
        for (var level = 0; level < paths.Max(p => p.Count); level++)
            Row([.. Enumerable.Repeat(stub, depth), .. paths.Select(p => _labels.Print(p[Math.Min(level, p.Count - 1)].Definition.Captions))]);
    }

    private void Row(IReadOnlyList<string> cells)
    {
        switch (_layout)
        {
            case PrintLayout.SpacedLines:
                Line(string.Join("\n\t\n", cells));
                break;
            case PrintLayout.RaggedTabs:
                Line(string.Join('\t', cells));
                break;
            case PrintLayout.CellLines:
                foreach (var cell in cells)
                    Line("\t" + cell);
                Line("");
                break;
            case PrintLayout.PlainLines:
                foreach (var cell in cells)
                    Line(cell);
                break;
            case PrintLayout.Bars or PrintLayout.ExpandedBars:
                Line("| " + string.Join(" | ", cells) + " |");
                break;
            default:
                var separator = _layout switch { PrintLayout.Tabs => "\t", PrintLayout.WideSpaces => "   ", _ => " " };
                Line(string.Join(separator, _layout == PrintLayout.Tabs ? cells : cells.Where(c => c.Length > 0)));
                break;
        }
    }

    private void Line(string line) => _text.Append(line).Append('\n');

    private static int DepthOf(BoundNode node) => 1 + node.Children.Select(DepthOf).DefaultIfEmpty(0).Max();

    private static List<BoundNode> PathTo(IReadOnlyList<BoundNode> nodes, BoundNode leaf)
    {
        var path = new List<BoundNode>();
        for (var level = nodes; path.Count == 0 || path[^1] != leaf; level = path[^1].Children)
            path.Add(level.Single(n => leaf.FirstLeaf >= n.FirstLeaf && leaf.FirstLeaf < n.FirstLeaf + n.LeafCount));
        return path;
    }
}
