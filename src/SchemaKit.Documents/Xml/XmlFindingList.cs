using System.Globalization;
using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Documents.Xml.Tree;
using Kind = SchemaKit.Documents.Xml.XmlFindingKind;

namespace SchemaKit.Documents.Xml;

/// <summary>Collects and words the findings on one document.</summary>
internal sealed class XmlFindingList
{
    public const int Limit = 1_000;

    private readonly List<XmlFinding> _findings = [];
    private int _unlisted;

    public IReadOnlyList<XmlFinding> ToSortedList()
    {
        var sorted = _findings.OrderBy(f => f.Line).ThenBy(f => f.Column).ToList();
        if (_unlisted > 0)
            sorted.Add(new XmlFinding(Kind.MoreFindings, 0, 0, "", string.Create(CultureInfo.InvariantCulture, $"{_unlisted} more findings are not listed")));
        return sorted;
    }

    /// <summary>Reports every text and attribute that has not found its place.</summary>
    public void ReportUnplaced(XmlNode root)
    {
        var open = new Stack<XmlNode>([root]);
        while (open.TryPop(out var node))
        {
            if (node.HasText && !node.IsPlaced)
                Add(Kind.Unplaced, node, $"No place for '{Visible.Quote(node.Text.Trim())}'");
            foreach (var part in node.Attributes.Concat(node.Children))
                open.Push(part);
        }
    }

    public void UnreadableValue(XmlNode node, string column) =>
        Add(Kind.UnreadableValue, node, $"'{Visible.Quote(node.Text.Trim())}' cannot be read as a value of '{column}'");

    public void RoundedValue(XmlNode node, string column, string rounded) =>
        Add(Kind.RoundedValue, node, $"'{Visible.Quote(node.Text.Trim())}' has more digits than '{column}' takes; it is read as {rounded}");

    public void UndeclaredBody(XmlNode association, string table, string reference) => Add(
        Kind.UndeclaredBody,
        association,
        reference.Length == 0
            ? $"A row of '{table}' names no body; it is kept without a key"
            : $"A row of '{table}' names the body '{Visible.Quote(reference)}', which is not declared; it is kept without a key");

    public void UnknownRow(XmlNode association, string table, string reference) =>
        Add(Kind.UnknownRow, association, $"'{table}' has no row '{Visible.Quote(reference)}'");

    public void RowWithoutBody(XmlNode row, string table) => Add(Kind.RowWithoutBody, row, $"Nothing says whose row of '{table}' this is; it was not read");

    public void RepeatedId(XmlNode node, string id) => Add(Kind.RepeatedId, node, $"The id '{Visible.Quote(id)}' stands there again; the first one counts");

    public void RepeatedReference(XmlNode association, string table, string reference) =>
        Add(Kind.RepeatedReference, association, $"The row '{Visible.Quote(reference)}' of '{table}' has a body already; the first one counts");

    public void RepeatedOverall(XmlNode row, string table) => Add(Kind.RepeatedOverall, row, $"'{table}' has another overall row; the first one counts");

    private void Add(Kind kind, XmlNode node, string message)
    {
        if (_findings.Count == Limit)
            _unlisted++;
        else
            _findings.Add(new XmlFinding(kind, node.Line, node.Column, Visible.Text(node.Path), message));
    }
}
