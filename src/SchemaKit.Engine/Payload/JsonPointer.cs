using System.Globalization;

namespace SchemaKit.Engine.Payload;

/// <summary>JSON Pointers (RFC 6901).</summary>
internal static class JsonPointer
{
    public const string Root = "";

    public static string Append(string pointer, string key) =>
        pointer + "/" + key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    public static string Append(string pointer, int position) => pointer + "/" + position.ToString(CultureInfo.InvariantCulture);
}
