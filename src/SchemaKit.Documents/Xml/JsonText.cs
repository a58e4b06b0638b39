using System.Text.Encodings.Web;
using System.Text.Json;

namespace SchemaKit.Documents.Xml;

internal static class JsonText
{
    /// <summary>The text as a JSON string.</summary>
    public static string Quote(string text) => '"' + JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).Value + '"';
}
