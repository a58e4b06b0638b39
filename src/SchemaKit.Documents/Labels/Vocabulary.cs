using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Documents.Cells;

namespace SchemaKit.Documents.Labels;

/// <summary>All words that steer the reading of a document. They come from the definition; there are no others.</summary>
internal sealed class Vocabulary
{
    private readonly LabelIndex<bool> _rows = new();
    private readonly HashSet<string> _numbers = new(StringComparer.Ordinal);

    public Vocabulary(BoundReport report)
    {
        Report = report;
        Tables = [.. report.Tables.Select(t => new TableVocabulary(t, report.Cells))];
        Units = new UnitWords([.. report.Cells.Select(c => c.Kind).Distinct()]);
        foreach (var table in Tables)
        {
            foreach (var label in table.Labels)
                TableLabels.Add(label, table);
            AddNumber(table.Table.Definition.Captions);
            AddRows(table.Table.Rows);
            LongestKey = Math.Max(LongestKey, Math.Max(table.Header.LongestToken, table.Rows.Longest));
        }

        foreach (var section in report.Definition.Sections)
            AddNumber(section.Captions);
        LongestKey = Math.Max(LongestKey, TableLabels.Longest);
    }

    public BoundReport Report { get; }

    public IReadOnlyList<TableVocabulary> Tables { get; }

    public LabelIndex<TableVocabulary> TableLabels { get; } = new();

    public UnitWords Units { get; }

    /// <summary>Texts much longer than this are no labels.</summary>
    public int LongestKey { get; private set; }

    public bool HasFreeCells => Tables.Any(t => t.HasFreeCells);

    public TableVocabulary? Table(string id) => Tables.FirstOrDefault(t => t.Table.Id == id);

    /// <summary>Whether some table has such a row.</summary>
    public bool IsRow(string key) => _rows.Contains(key);

    /// <summary>Whether the key is a row's label, its beginning, or a group's label with that of a row behind it; whatever the number.</summary>
    public bool IsRowLabel(string key) =>
        IsPathOrPrefix(key) || (WithoutNumber(key) is { } bare && IsPathOrPrefix(bare));

    /// <summary>The key behind the number, with or without brackets, it begins with; <see langword="null"/> if it begins with none.</summary>
    public string? WithoutNumber(string key)
    {
        var digits = 0;
        while (digits < key.Length && digits < 4 && char.IsAsciiDigit(key[digits]))
            digits++;
        if (digits > 0 && digits < key.Length && key[digits] != '.')
            return key[digits..];

        if (BracketedDigits(key) is > 0 and var length && length < key.Length)
            return key[length..];

        for (var end = Math.Min(key.Length - 1, LongestNumber); end > 0; end--)
        {
            if (_numbers.Contains(key[..end]))
                return key[end..];
        }

        return null;
    }

    private int LongestNumber { get; set; }

    private static int BracketedDigits(string key)
    {
        var close = key.StartsWith('(') ? key.IndexOf(')', 0, Math.Min(key.Length, 5)) : -1;
        return close > 1 && key.AsSpan(1, close - 1).IndexOfAnyExceptInRange('0', '9') < 0 ? close + 1 : 0;
    }

    private bool IsPathOrPrefix(string key)
    {
        if (key.Length == 0 || _rows.IsPrefix(key))
            return key.Length > 0;

        for (var length = 1; length < key.Length && _rows.IsPrefix(key[..length]); length++)
        {
            if (_rows.Contains(key[..length]) && IsRowLabel(key[length..]))
                return true;
        }

        return false;
    }

    private void AddRows(IEnumerable<BoundNode> nodes)
    {
        foreach (var node in nodes)
        {
            AddNumber(node.Definition.Captions);
            foreach (var key in NodeForms.Of(node))
                _rows.Add(key, true);
            AddRows(node.Children);
        }
    }

    private void AddNumber(Captions captions)
    {
        var number = LabelText.Fold(captions.Number);
        if (number.Length == 0)
            return;

        var bare = number.Trim('(', ')');
        _numbers.UnionWith([number, bare, "(" + bare + ")"]);
        _numbers.Remove("");
        LongestNumber = Math.Max(LongestNumber, bare.Length + 2);
    }
}
