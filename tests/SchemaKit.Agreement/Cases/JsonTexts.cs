using System.Text;
using SchemaKit.Compiler.Json;

namespace SchemaKit.Agreement.Cases;

/// <summary>What is to be known of the text of a payload.</summary>
internal static class JsonTexts
{
    /// <summary>Whether an object has a member twice, also where no definition asks for it.</summary>
    public static bool HasRepeatedKey(byte[] payload)
    {
        var faults = new List<JsonFault>();
        JsonParser.Parse(Encoding.UTF8.GetString(payload), JsonLimits.Payload, faults);
        return faults.Exists(f => f.Kind == JsonFaultKind.DuplicateKey);
    }

    public static IEnumerable<string> NumbersIn(byte[] payload) => TokensOf(payload, (tokens, i) => tokens.IsNumber(i));

    public static IEnumerable<string> StringsIn(byte[] payload) => TokensOf(payload, (tokens, i) => tokens[i][0] == '"').Select(t => t[1..^1]);

    private static IEnumerable<string> TokensOf(byte[] payload, Func<JsonTokens, int, bool> matches)
    {
        var tokens = new JsonTokens(Encoding.UTF8.GetString(payload));
        return tokens.Where(i => matches(tokens, i)).Select(i => tokens[i]);
    }
}
