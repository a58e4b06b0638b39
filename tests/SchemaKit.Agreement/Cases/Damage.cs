using System.Text;

namespace SchemaKit.Agreement.Cases;

/// <summary>Faults of every kind: of the text, of the members, and of the values.</summary>
internal static class Damage
{
    private static readonly string[] Values =
    [
        "true", "false", "null", "\"\"", "\"12\"", "{}", "[]", "[0]", "1.5", "-1", "0.99999999999999999999999", "1.00000000000000000000000000001", "1e400", "-1e400", "1e-400", "-1e-400",
        "9007199254740991", "9007199254740992", "9007199254740993", "-9007199254740992", "9007199254740991.0", "90071992547409910e-1", "99999999999999999999", "1e99999999999", "0.001", "0.00001", "0.0000001",
        "\"N/A\"", "\"<1\"", "\"?\"", "\"none\"", "\"2020-02-30\"", "\"2020-2-3\"", "\"0000-01-01\"", "\"9999-12-31\"", "\"K0\"", "\"中文\"", "\"\\ud83d\\ude00\"",
    ];

    private static readonly string[] Groups = ["{}", "{}", "[]", "null", "7", "[{}]", "[null]", "{\"overall\":{}}", "{\"entries\":[]}", "{\"entries\":[],\"overall\":null}"];

    private static readonly string[] NotJson =
    [
        "NaN", "Infinity", "01", "+1", ".5", "1.", "1e", "0x10", "1_000", "'a'", "nul", "True", "\"\\x\"", "\"\\u12\"", "\"\t\"", "/**/1", "1,", "[1,]", "{\"a\":1,}", "\"\\ud800\"", "\"\\udc00\\ud800\"", " ",
    ];

    private static readonly Action<JsonTokens, Random>[] OfTokens = [OfValue, OfValue, OfGroup, MoreDigits, Missing, Unknown, Twice, TwiceEscaped, OtherCase, Swapped, Deep, Long, OfSyntax];

    public static byte[] Apply(byte[] payload, Random random)
    {
        if (random.Next(5) == 0)
            return OfBytes(payload, random);

        var tokens = new JsonTokens(Encoding.UTF8.GetString(payload));
        for (var faults = random.Next(3); faults >= 0; faults--)
            OfTokens[random.Next(OfTokens.Length)](tokens, random);
        return Encoding.UTF8.GetBytes(tokens.ToString());
    }

    private static byte[] OfBytes(byte[] payload, Random random)
    {
        var at = random.Next(payload.Length + 1);
        return random.Next(12) switch
        {
            0 => payload[..at],
            1 => [.. payload[..at], (byte)(0x80 + random.Next(0x80)), .. payload[at..]],
            2 => [.. payload[..at], 0xED, 0xA0, 0x80, .. payload[at..]],
            3 => [.. payload[..at], 0xC0, 0x80, .. payload[at..]],
            4 => [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, .. payload],
            5 => [.. payload[..at], 0xEF, 0xBB, 0xBF, .. payload[at..]],
            6 => Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(payload)),
            7 => [.. payload, .. payload],
            8 => [.. payload, (byte)"}],\0\"x"[random.Next(6)]],
            9 => [.. payload[..at], (byte)random.Next(0x20), .. payload[at..]],
            10 => Flipped(payload, Math.Min(at, payload.Length - 1), random),
            _ => [],
        };
    }

    private static byte[] Flipped(byte[] payload, int at, Random random)
    {
        byte[] copy = [.. payload];
        copy[at] ^= (byte)(1 << random.Next(8));
        return copy;
    }

    private static void OfValue(JsonTokens tokens, Random random) => SetValue(tokens, random, Values[random.Next(Values.Length)]);

    /// <summary>Something else where an object or array stands.</summary>
    private static void OfGroup(JsonTokens tokens, Random random)
    {
        var keys = tokens.Where(i => tokens.IsKey(i) && tokens[i + 2] is ("{" or "["));
        if (keys.Count > 0 && keys[random.Next(keys.Count)] is var key)
            tokens.Replace(key + 2, tokens.EndOfValue(key + 2), Groups[random.Next(Groups.Length)]);
    }

    private static void MoreDigits(JsonTokens tokens, Random random)
    {
        var numbers = tokens.Where(i => tokens.IsNumber(i) && !tokens[i].Contains('e', StringComparison.Ordinal));
        if (numbers.Count == 0)
            return;

        var number = numbers[random.Next(numbers.Count)];
        tokens[number] += (tokens[number].Contains('.', StringComparison.Ordinal) ? "" : ".") + new string('0', random.Next(6)) + "1";
    }

    private static void OfSyntax(JsonTokens tokens, Random random) => SetValue(tokens, random, NotJson[random.Next(NotJson.Length)]);

    private static void Deep(JsonTokens tokens, Random random)
    {
        var depth = 12 + random.Next(6);
        SetValue(tokens, random, new string('[', depth) + new string(']', depth));
    }

    private static void Long(JsonTokens tokens, Random random) => SetValue(tokens, random, "1." + new string('0', 1020 + random.Next(5)));

    private static void SetValue(JsonTokens tokens, Random random, string value)
    {
        if (Key(tokens, random) is { } key)
            tokens.Replace(key + 2, tokens.EndOfValue(key + 2), value);
    }

    private static void Missing(JsonTokens tokens, Random random)
    {
        if (Key(tokens, random) is not { } key)
            return;

        var end = tokens.EndOfValue(key + 2);
        var isLast = tokens[end] == "}";
        tokens.Replace(isLast && tokens[key - 1] == "," ? key - 1 : key, isLast ? end : end + 1);
    }

    private static void Unknown(JsonTokens tokens, Random random) => Add(tokens, random, _ => "\"surplus\"");

    private static void Twice(JsonTokens tokens, Random random) => Add(tokens, random, key => key);

    private static void TwiceEscaped(JsonTokens tokens, Random random) => Add(tokens, random, key => key.Length < 3 || key[1] == '\\' ? key : "\"\\u00" + ((int)key[1]).ToString("x2", null) + key[2..]);

    private static void OtherCase(JsonTokens tokens, Random random)
    {
        if (Key(tokens, random) is { } key)
            tokens[key] = tokens[key].ToUpperInvariant();
    }

    private static void Swapped(JsonTokens tokens, Random random)
    {
        if (Key(tokens, random) is { } one && Key(tokens, random) is { } other)
            (tokens[one], tokens[other]) = (tokens[other], tokens[one]);
    }

    /// <summary>Adds a member of the same value beside another, before or after it.</summary>
    private static void Add(JsonTokens tokens, Random random, Func<string, string> name)
    {
        if (Key(tokens, random) is not { } key)
            return;

        var end = tokens.EndOfValue(key + 2);
        string[] member = [name(tokens[key]), ":", .. random.Next(2) == 0 ? tokens.Range(key + 2, end) : ["7"]];
        if (random.Next(2) == 0)
            tokens.Replace(key, key, [.. member, ","]);
        else
            tokens.Replace(end, end, [",", .. member]);
    }

    private static int? Key(JsonTokens tokens, Random random)
    {
        var keys = tokens.Where(tokens.IsKey);
        return keys.Count == 0 ? null : keys[random.Next(keys.Count)];
    }
}
