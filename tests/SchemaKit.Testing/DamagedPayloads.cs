using System.Text;
using System.Text.RegularExpressions;

namespace SchemaKit.Testing;

/// <summary>Seeded payloads that are spelled in unusual ways, or broken; bytes, as what no JSON writer would write is among them.</summary>
internal sealed partial class DamagedPayloads(int seed)
{
    private const string Digits = "1234567890";

    private static readonly string[] Numbers =
    [
        "1.0", "1e0", "-0", "-0.0e-5", "10e-1", "1E+2", "0.000000000000000000000", "1.50", "0.1234567", "-1", "-0.5", "1e400", "1e-400", "-1e99999999999999999999", "1e-99999999999999999999",
        "123456789012345678901234567890", "9007199254740991", "9007199254740992", "-9007199254740991.00", "9007199254740990.9999999999", "0e9999999999", "999999999999999.0000001",
        string.Concat(Enumerable.Repeat(Digits, 102)) + "1234", string.Concat(Enumerable.Repeat(Digits, 102)) + "12345", "0." + new string('0', 1022), "01", "1.", ".5", "+1", "1e", "NaN", "0x1",
    ];

    private static readonly string[] Values =
    [
        "null", "true", "false", "[]", "{}", "[1]", "\"12\"", "\"\"", "\"\\ud83d\\ude00\"", "\"\\u0000\\u202e\\u2028x\"", "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"a\tb\"", "\"a\\qb\"", "nul", "'x'",
        "\"2020-02-30\"", "\"2020-02-29\"", "\"N/A\"", "\"<1\"", "\"__proto__\"", "\"" + new string('长', 41) + "\"", "\"" + new string('k', 257) + "\"", "\"" + new string('x', 39) + "\\ud83d\\ude00y\"",
        "[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]",
    ];

    private static readonly string[] Keys = ["surplus", "__proto__", "constructor", "a\\/b~c", "", "toString", "\\u202Ekey"];

    private static readonly string[] Spaces = [" ", "\t", "\n", "\r", "\r\n", "\n\r", "\u00A0", "/**/", ","];

    private readonly Random _random = new(seed);

    public byte[] Next(byte[] payload)
    {
        var text = Encoding.UTF8.GetString(payload);
        for (var changes = _random.Next(1, 4); changes > 0; changes--)
            text = Changed(text);
        return Bytes(Encoding.UTF8.GetBytes(text));
    }

    private string Changed(string text) => _random.Next(8) switch
    {
        0 => At(Key, text, m => m.Value + "null," + m.Value),
        1 => At(Key, text, m => $"\"{Pick(Keys)}\":1,{m.Value}"),
        2 or 3 => At(Number, text, _ => Pick(Numbers)),
        4 => At(Value, text, _ => Pick(Values)),
        5 => At(Key, text, m => $"\"\\u{(int)m.Value[1]:x4}{m.Value[2..]}"),
        6 => At(Gap, text, m => m.Value + Pick(Spaces)),
        _ => At(Key, text, _ => ""),
    };

    private byte[] Bytes(byte[] bytes) => _random.Next(12) switch
    {
        0 => [0xEF, 0xBB, 0xBF, .. bytes],
        1 => [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, .. bytes],
        2 => bytes[.._random.Next(bytes.Length + 1)],
        3 => With(bytes, (byte)_random.Next(256)),
        4 => With(bytes, [.. Enumerable.Range(0, 3).Select(_ => (byte)_random.Next(0x80, 0x100))]),
        5 => [.. bytes, Pick<byte>([0, (byte)'}', (byte)'\n', (byte)' ', 0xFF])],
        _ => bytes,
    };

    private byte[] With(byte[] bytes, params byte[] inserted)
    {
        var at = _random.Next(bytes.Length);
        return [.. bytes[..at], .. inserted, .. bytes[(at + 1)..]];
    }

    /// <summary>The text with one match replaced.</summary>
    private string At(Regex pattern, string text, Func<Match, string> replacement)
    {
        var matches = pattern.Matches(text);
        if (matches.Count == 0)
            return text;

        var match = matches[_random.Next(matches.Count)];
        return text[..match.Index] + replacement(match) + text[(match.Index + match.Length)..];
    }

    private T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];

    [GeneratedRegex("""(?<=[{,])"[A-Za-z]\w*":""")]
    private static partial Regex Key { get; }

    [GeneratedRegex("""(?<=[:\[,])-?\d[\d.eE+-]*""")]
    private static partial Regex Number { get; }

    [GeneratedRegex("""(?<=:)("[^"\\]*"|-?\d[\d.eE+-]*|null|\[\]|\{\})""")]
    private static partial Regex Value { get; }

    [GeneratedRegex("""(?<=[{}\[\],:])""")]
    private static partial Regex Gap { get; }
}
