namespace SchemaKit.Runtime;

/// <summary>Joins labels.</summary>
internal static class LabelText
{
    private const string Separator = " · ";

    public static LocalizedText Join(IReadOnlyList<string> languages, params ReadOnlySpan<LocalizedText?> parts)
    {
        var filled = parts.ToArray().Where(p => p is { IsEmpty: false }).ToArray();
        return filled.Length switch
        {
            0 => LocalizedText.Empty,
            1 => filled[0]!,
            _ => new LocalizedText([.. languages.Select(l => (l, string.Join(Separator, filled.Select(p => p!.In(l)))))]),
        };
    }
}
