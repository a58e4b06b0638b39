using System.Text;

namespace SchemaKit.Agreement.Cases;

/// <summary>The tokens of a JSON text without white space, so that one can be spelled otherwise or damaged.</summary>
internal sealed class JsonTokens
{
    private readonly List<string> _tokens = [];

    public JsonTokens(string json)
    {
        for (var at = 0; at < json.Length;)
        {
            var end = EndOf(json, at);
            if (!char.IsWhiteSpace(json[at]))
                _tokens.Add(json[at..end]);
            at = end;
        }
    }

    public int Count => _tokens.Count;

    public string this[int index]
    {
        get => _tokens[index];
        set => _tokens[index] = value;
    }

    public bool IsNumber(int index) => _tokens[index][0] is '-' or (>= '0' and <= '9');

    public bool IsKey(int index) => _tokens[index][0] == '"' && index + 1 < _tokens.Count && _tokens[index + 1] == ":";

    public IReadOnlyList<int> Where(Func<int, bool> matches) => [.. Enumerable.Range(0, _tokens.Count).Where(matches)];

    /// <summary>The position after the value that begins at a position.</summary>
    public int EndOfValue(int start)
    {
        var depth = 0;
        for (var at = start; ; at++)
        {
            depth += _tokens[at] is "{" or "[" ? 1 : _tokens[at] is "}" or "]" ? -1 : 0;
            if (depth == 0)
                return at + 1;
        }
    }

    /// <summary>Replaces what stands from a position up to another.</summary>
    public void Replace(int start, int end, params IReadOnlyList<string> tokens)
    {
        _tokens.RemoveRange(start, end - start);
        _tokens.InsertRange(start, tokens);
    }

    public IReadOnlyList<string> Range(int start, int end) => _tokens[start..end];

    /// <param name="between">What stands before each token.</param>
    public string Text(Func<string> between)
    {
        var text = new StringBuilder();
        foreach (var token in _tokens)
            text.Append(between()).Append(token);
        return text.ToString();
    }

    public override string ToString() => string.Concat(_tokens);

    private static int EndOf(string json, int start)
    {
        if (json[start] == '"')
        {
            var end = start + 1;
            while (json[end] != '"')
                end += json[end] == '\\' ? 2 : 1;
            return end + 1;
        }

        var at = start + 1;
        if (char.IsLetterOrDigit(json[start]) || json[start] == '-')
        {
            while (at < json.Length && (char.IsLetterOrDigit(json[at]) || json[at] is '.' or '+' or '-'))
                at++;
        }

        return at;
    }
}
