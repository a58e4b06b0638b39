using System.Text;

namespace SchemaKit.Runtime.FastPath;

/// <summary>Tables in canonical order as they are written minified, or as System.Text.Json indents them, cut where the numbers stand.</summary>
internal sealed class CanonicalText
{
    private readonly List<string> _literals = [];
    private readonly StringBuilder _open = new();
    private readonly bool _isIndented;

    private CanonicalText(bool isIndented) => _isIndented = isIndented;

    /// <summary>The text before each number and behind the last, of tables that follow each other: from the value of the first to that of the last. Ids need no escaping.</summary>
    public static List<string> LiteralsOf(ReadOnlySpan<KeyNode> tables, bool isIndented)
    {
        var text = new CanonicalText(isIndented);
        for (var i = 0; i < tables.Length; i++)
        {
            if (i > 0)
                text.WriteKey(tables[i], isFirst: false, 1);
            text.Write(tables[i], 1);
        }

        text.Cut();
        return text._literals;
    }

    private void Write(KeyNode node, int depth)
    {
        if (node.Children.Length == 0)
        {
            Cut();
            return;
        }

        _open.Append('{');
        for (var i = 0; i < node.Children.Length; i++)
        {
            WriteKey(node.Children[i], i == 0, depth + 1);
            Write(node.Children[i], depth + 1);
        }

        Break(depth);
        _open.Append('}');
    }

    private void WriteKey(KeyNode node, bool isFirst, int depth)
    {
        _open.Append(isFirst ? "" : ",");
        Break(depth);
        _open.Append('"').Append(node.Id).Append(_isIndented ? "\": " : "\":");
    }

    private void Break(int depth)
    {
        if (_isIndented)
            _open.Append('\n').Append(' ', 2 * depth);
    }

    private void Cut()
    {
        _literals.Add(_open.ToString());
        _open.Clear();
    }
}
