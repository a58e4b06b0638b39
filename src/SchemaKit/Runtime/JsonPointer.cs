namespace SchemaKit.Runtime;

/// <summary>Writes JSON Pointers (RFC 6901).</summary>
internal static class JsonPointer
{
    public static string Of(IEnumerable<string> keys) => string.Concat(keys.Select(k => "/" + Escape(k)));

    public static string Escape(string key) => key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
