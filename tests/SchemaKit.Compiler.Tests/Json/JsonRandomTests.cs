using System.Diagnostics;
using CsCheck;
using SchemaKit.Compiler.Json;

namespace SchemaKit.Compiler.Tests.Json;

public sealed class JsonRandomTests
{
    private static readonly Gen<string> Space = Gen.OneOf("", "", "", " ", "\n", "\t ", "\r\n");

    private static readonly Gen<string> Number = Gen.OneOf(
        "0", "-0", "1", "12.50", "1e3", "1E-7", "-12.5e+10", "9007199254740993", "123456789012345678901234567890.1");

    private static readonly Gen<string> Unit = Gen.OneOf(
        "a", "b", "Z", "0", " ", "表", "é", "\u2028", "\u2029", "\u0085", "\uFEFF", "😀",
        "\\n", "\\\"", "\\\\", "\\/", "\\b", "\\u0041", "\\u0000", "\\uD83D\\uDE00", "\\u2028", "//", "'", "{", "]", ":");

    private static readonly Gen<string> Text = Unit.Array[0, 6].Select(units => "\"" + string.Concat(units) + "\"");

    private static readonly Gen<string> Value = Gen.Recursive<string>((depth, value) =>
    {
        var leaf = Gen.OneOf<string>(Number, Text, Gen.OneOf("true", "false", "null"));
        if (depth > 4)
            return leaf;

        var array = Padded(value).Array[0, 4].Select(items => "[" + string.Join(",", items) + "]");
        var member = Gen.Select(Padded(Text), Padded(value), (n, v) => n + ":" + v);
        var @object = member.Array[0, 4].Select(items => "{" + string.Join(",", items) + "}");
        return Gen.Frequency<string>((2, leaf), (2, array), (3, @object));
    });

    private static readonly Gen<string> Insertion = Gen.OneOf(
        "", "{", "}", "[", "]", ",", ":", "\"", "'", "\\", "/", "//", "/*", "*/", "0", "-", "+", ".", "e", "x", "\n", "\0", "\u00A0", "\uFEFF",
        "true", "NaN", "\"a\"", "\"a\":1", "\\u", "\\uD83D", "\u2028", "[[[[[[[[[[[[[[[[[", "]]]]]]]]]]]]]]]]]");

    private static readonly Gen<string> DamagedText = Gen.Select(Padded(Value), Gen.Select(Gen.Int[0, 999], Gen.Int[0, 3], Insertion).Array[1, 4], Damage);

    [Fact]
    public void Parser_reads_the_same_values_as_System_Text_Json() => Padded(Value).Sample(
        text =>
        {
            var parsed = Parsed.From(text);
            using var document = JsonOracle.TryParse(text);
            return document is null ? parsed.Faults.Count > 0 : parsed.Faults.Count == 0 && JsonOracle.AreEqual(parsed.Root, document.RootElement);
        },
        iter: 20_000);

    [Fact]
    public void Parser_accepts_exactly_what_System_Text_Json_accepts() => DamagedText.Sample(
        text =>
        {
            using var document = JsonOracle.TryParse(text.StartsWith('\uFEFF') ? text[1..] : text);
            var parsed = Parsed.From(text);

            // Lone surrogates pass as tokens there and throw when the string is read.
            return (document is null) == (parsed.Faults.Count > 0) || parsed.Faults.All(f => f.Kind == JsonFaultKind.LoneSurrogate);
        },
        iter: 50_000);

    [Fact]
    public void Parser_keeps_places_within_the_text_and_faults_in_order() => DamagedText.Sample(
        text =>
        {
            var parsed = Parsed.From(text);
            var starts = parsed.Faults.Select(f => f.Span.Start).ToList();
            return starts.SequenceEqual(starts.Order())
                && parsed.Faults.Distinct().Count() == parsed.Faults.Count
                && Descendants(parsed.Root).Select(n => n.Span).Concat(parsed.Faults.Select(f => f.Span))
                    .All(s => s.Start >= 0 && s.Length >= 0 && s.End <= text.Length);
        },
        iter: 20_000);

    [Fact]
    public void Text_at_a_span_parses_to_the_same_value() => Padded(Value).Sample(
        text => Descendants(Parsed.From(text).Root).All(node => Print(Parsed.From(text.Substring(node.Span.Start, node.Span.Length)).Root) == Print(node)),
        iter: 3_000);

    [Fact]
    public void Parser_takes_linear_time()
    {
        const int Count = 400_000;
        string[] texts =
        [
            "{" + string.Join(",", Enumerable.Repeat("\"a\":1", Count)) + "}",
            "{" + string.Join(",", Enumerable.Range(0, Count).Select(i => $"\"a{i}\":1")) + "}",
            new string('[', Count),
            string.Concat(Enumerable.Repeat("[1}", Count)),
            "[" + new string('}', Count),
            "[" + string.Concat(Enumerable.Repeat("/*", Count)),
            "[\"" + string.Concat(Enumerable.Repeat("\\uD800", Count)) + "\"]",
            "[" + string.Concat(Enumerable.Repeat("\"\n", Count)) + "]",
            "[" + new string('\uFEFF', Count) + string.Concat(Enumerable.Repeat("\u00A0\u2028", Count)) + "]",
            new string('1', Count),
        ];
        var clock = Stopwatch.StartNew();
        foreach (var text in texts)
        {
            var parsed = Parsed.From(text);
            Assert.True(text.StartsWith("{\"a0", StringComparison.Ordinal) ? parsed.Faults.Count == 0 : parsed.Faults.Count is > 0 and <= 1_000);
        }

        // Quadratic work on any of these takes minutes.
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), clock.Elapsed.ToString());
    }

    private static Gen<string> Padded(Gen<string> text) => Gen.Select(Space, text, Space, (before, t, after) => before + t + after);

    private static string Damage(string text, (int At, int Cut, string Insert)[] damages)
    {
        foreach (var (at, cut, insert) in damages)
        {
            var start = at % (text.Length + 1);
            text = text[..start] + insert + text[Math.Min(text.Length, start + cut)..];
        }

        return text;
    }

    private static IEnumerable<JsonNode> Descendants(JsonNode node) => node switch
    {
        JsonObject o => o.Members.SelectMany(m => Descendants(m.Name).Concat(Descendants(m.Value))).Prepend(o),
        JsonArray a => a.Items.SelectMany(Descendants).Prepend(a),
        _ => [node],
    };

    private static string Print(JsonNode node) => node switch
    {
        JsonObject o => "{" + string.Join(",", o.Members.Select(m => Print(m.Name) + ":" + Print(m.Value))) + "}",
        JsonArray a => "[" + string.Join(",", a.Items.Select(Print)) + "]",
        JsonString s => "\"" + s.Value + "\"",
        JsonNumber n => n.Text,
        JsonBoolean b => b.Value ? "true" : "false",
        JsonNull => "null",
        _ => "?",
    };
}
