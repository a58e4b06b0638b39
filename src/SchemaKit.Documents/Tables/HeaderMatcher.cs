using SchemaKit.Documents.Labels;
using SchemaKit.Documents.Layout;

namespace SchemaKit.Documents.Tables;

/// <summary>Finds the headers of tables: every column label, in an order that the definition allows, and nothing else.</summary>
internal sealed class HeaderMatcher
{
    private readonly DocumentPieces _pieces;
    private readonly Dictionary<char, List<(string Key, TableVocabulary Table)>> _starters = [];

    public HeaderMatcher(DocumentPieces pieces, Vocabulary vocabulary)
    {
        _pieces = pieces;
        foreach (var table in vocabulary.Tables)
        {
            foreach (var key in table.Header.Starters)
            {
                if (!_starters.TryGetValue(key[0], out var list))
                    _starters.Add(key[0], list = []);
                list.Add((key, table));
            }
        }
    }

    /// <summary>The longest headers that start at the position; several if tables have the same.</summary>
    public IReadOnlyList<HeaderMatch> Match(int start, int endLine)
    {
        var key = _pieces.Key(start);
        if (key.Length == 0 || !_starters.TryGetValue(key[0], out var starters))
            return [];

        var tables = starters
            .Where(s => s.Key.StartsWith(key, StringComparison.Ordinal) || key.StartsWith(s.Key, StringComparison.Ordinal))
            .Select(s => s.Table).Distinct();
        var text = new HeaderText(_pieces, start, endLine);
        var matches = new List<HeaderMatch>();
        foreach (var table in tables)
        {
            var match = table.Header.Orders
                .Select(order => Match(table, order, start, text)).OfType<HeaderMatch>()
                .OrderByDescending(m => m.End).FirstOrDefault();
            if (match is not null && EndsItsLine(match))
                matches.Add(match);
        }

        return [.. matches.Where(m => m.End == matches.Max(other => other.End))];
    }

    /// <summary>A row with more labels than the definition has columns is no header of it.</summary>
    private bool EndsItsLine(HeaderMatch match)
    {
        var next = _pieces.NextText(match.End);
        return next == _pieces.Count || _pieces[next].Line != _pieces[match.End - 1].Line;
    }

    private static HeaderMatch? Match(TableVocabulary table, IReadOnlyList<HeaderToken> order, int start, HeaderText text)
    {
        var seen = new HashSet<(int, int, int)>();
        var open = new Stack<State>();
        open.Push(new State(0, 0, 0, null, "", null));
        while (open.TryPop(out var state))
        {
            if (!seen.Add((state.Token, state.Times, state.Position)))
                continue;

            if (state.Token == order.Count && text.PieceEndingAt(state.Position) is >= 0 and var end)
            {
                var hasLabel = order[0].IsOptional && order[0].Leaf is null && order[0].Keys.Any(k => text.StartsWith(k, 0));
                return new HeaderMatch(table, start, end, hasLabel, state.Remarks());
            }

            foreach (var next in Next(state, table, order, text).Reverse())
                open.Push(next);
        }

        return null;
    }

    /// <summary>The ways on, the preferred one first.</summary>
    private static IEnumerable<State> Next(State state, TableVocabulary table, IReadOnlyList<HeaderToken> order, HeaderText text)
    {
        var token = state.Token < order.Count ? order[state.Token] : null;
        if (token is not null && state.Times < token.Times)
        {
            foreach (var key in token.Keys.Where(k => text.StartsWith(k, state.Position)))
            {
                var position = state.Position + key.Length;
                yield return new State(state.Token, state.Times + 1, position, null, "", state);
                if (token.Leaf is not null && text.BracketAt(position) is > 0 and var length)
                    yield return new State(state.Token, state.Times + 1, position + length, token.Leaf.FirstLeaf, text.Part(position + 1, length - 2), state);
            }
        }

        if (token is not null && (state.Times > 0 || token.IsOptional))
            yield return new State(state.Token + 1, 0, state.Position, null, "", state);

        foreach (var extra in table.Header.Extras.Where(e => text.StartsWith(e, state.Position)))
            yield return new State(state.Token, state.Times, state.Position + extra.Length, null, "", state);
    }

    /// <param name="Token">The token that comes next.</param>
    /// <param name="Times">How often it has been read already.</param>
    private sealed record State(int Token, int Times, int Position, int? Column, string Remark, State? Before)
    {
        public Dictionary<int, string> Remarks()
        {
            var remarks = new Dictionary<int, string>();
            for (var state = this; state is not null; state = state.Before)
            {
                if (state.Column is { } column)
                    remarks[column] = state.Remark;
            }

            return remarks;
        }
    }
}
