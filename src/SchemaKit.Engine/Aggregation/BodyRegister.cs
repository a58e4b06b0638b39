namespace SchemaKit.Engine.Aggregation;

/// <summary>Knows the bodies whose reports are summed: by their code where both have one, else by name.</summary>
internal sealed class BodyRegister
{
    private readonly Dictionary<string, string> _byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string? Code, string Place)> _byName = new(StringComparer.Ordinal);

    /// <summary>The place of the body's first report; <see langword="null"/> if this is the first, which is then taken down.</summary>
    public string? Add(string? name, string? code, string place)
    {
        if (code is not null && _byCode.TryGetValue(code, out var ofCode))
            return ofCode;
        if (name is not null && _byName.TryGetValue(name, out var ofName) && (code is null || ofName.Code is null))
            return ofName.Place;

        if (code is not null)
            _byCode.Add(code, place);
        if (name is not null)
            _byName.TryAdd(name, (code, place));
        return null;
    }
}
