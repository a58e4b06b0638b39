using SchemaKit.Documents.Labels;

namespace SchemaKit.Documents.Narrative;

/// <summary>How a title is printed: fixed words around an organization and a year.</summary>
internal sealed class TitlePattern
{
    private const string Organization = "{organization}";
    private const string Year = "{year}";

    private readonly List<string> _parts = [];

    public TitlePattern(string pattern)
    {
        for (var rest = pattern; rest.Length > 0;)
        {
            var places = new[] { rest.IndexOf(Organization, StringComparison.Ordinal), rest.IndexOf(Year, StringComparison.Ordinal) }.Where(p => p >= 0).ToList();
            var words = LabelText.Fold(places.Count == 0 ? rest : rest[..places.Min()]);
            if (words.Length > 0)
                _parts.Add(words);
            if (places.Count == 0)
                break;

            rest = rest[places.Min()..];
            var place = rest.StartsWith(Organization, StringComparison.Ordinal) ? Organization : Year;
            _parts.Add(place);
            rest = rest[place.Length..];
        }

        FixedLength = _parts.Where(IsFixed).Sum(p => p.Length);
    }

    /// <summary>How many characters are fixed: the more, the more a match says.</summary>
    public int FixedLength { get; }

    /// <summary>Matches a whole folded title.</summary>
    public TitleMatch? Match(string key) => FixedLength == 0 ? null : Match(key, 0, 0, new TitleMatch(FixedLength, 0, 0, null));

    private static bool IsFixed(string part) => part is not (Organization or Year);

    private TitleMatch? Match(string key, int position, int part, TitleMatch match)
    {
        if (part == _parts.Count)
            return position == key.Length ? match : null;

        switch (_parts[part])
        {
            case Year:
                var isYear = position + 4 <= key.Length && key.AsSpan(position, 4).IndexOfAnyExceptInRange('0', '9') < 0 && key[position] != '0';
                return isYear ? Match(key, position + 4, part + 1, match with { Year = int.Parse(key.AsSpan(position, 4), System.Globalization.CultureInfo.InvariantCulture) }) : null;

            case Organization:
                for (var end = position; end <= key.Length; end++)
                {
                    if (Match(key, end, part + 1, match with { Start = position, End = end }) is { } found)
                        return found;
                }

                return null;

            default:
                return key.AsSpan(position).StartsWith(_parts[part], StringComparison.Ordinal) ? Match(key, position + _parts[part].Length, part + 1, match) : null;
        }
    }
}

/// <summary>A title taken apart.</summary>
/// <param name="Start">Where the organization starts among the folded characters.</param>
internal sealed record TitleMatch(int FixedLength, int Start, int End, int? Year)
{
    public bool HasOrganization => End > Start;
}
