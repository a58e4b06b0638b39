using System.Globalization;
using System.Text;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Emit.TypeScript;
using SchemaKit.Engine.Payload;
using SchemaKit.Engine.Tests.Portable.Topics;
using SchemaKit.Testing;

namespace SchemaKit.Engine.Tests.TypeScript;

/// <summary>Writes what tests/typescript compiles and compares: a folder per definition in <c>cases</c>, with the emitted <c>validator.ts</c> and <c>cases.ndjson</c>.</summary>
public sealed class TypeScriptCaseTests
{
    private const int Cases = 300;
    private const int Definitions = 100;
    private const int CasesOfEach = 20;
    private const int SoundOfEach = 3;

    private static readonly string[] BrokenTexts =
    [
        "", " ", "{", "{}x", "[1,]", "{\"a\":1,}", "{\"a\" 1}", "nul", "\"\\ud800\"", "{\"\\ud800\":1}", "{\"\\ud800\" 1}", "01", "1.", "-", "1e", "\"a\nb\"", "\"\\x\"", "[[[[[[[[[[[[[[[[[1]",
        "\r\n\r{\"é\": \u0001", "\uFEFF{}", "\uFEFF\uFEFF{}", "null", "[]", "{\"a\\u00e9/~\": 1, \"aé/~\": 2}", "{\"year\": 0, \"year\": 1, \"standard\": 5, \"edition\": \"\u202Ex\"}",
    ];

    private static readonly byte[][] BrokenBytes =
    [
        new byte[(8 * 1024 * 1024) + 1], [(byte)'"', 0xE4, 0xB8], [(byte)'\n', 0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, 0xFF],
    ];

    [Fact]
    public void Cases_for_typescript_are_written()
    {
        var folder = Environment.GetEnvironmentVariable("SCHEMAKIT_TYPESCRIPT");
        Assert.SkipWhen(folder is null, "SCHEMAKIT_TYPESCRIPT names no folder; tests/typescript/run.sh sets it");
        folder = Path.Combine(folder, "cases");
        foreach (var golden in GoldenCase.All)
        {
            var report = LoadedDefinition.Load(golden.DefinitionPath, golden.Text, golden.Earlier.Select(e => new DefinitionText(e.DefinitionPath, e.Text))).Report;
            WriteSound(report, Path.Combine(folder, golden.Name));
            Write(report, Path.Combine(folder, golden.Name), Random(report, 7, Cases).Concat(golden == GoldenCase.Lists ? LongLists() : []));
        }

        for (var i = 0; i < Definitions; i++)
        {
            var report = LoadedDefinition.Load("random", new RandomDefinitions(1000 + i).Next()).Report;
            var name = "random-" + i.ToString("000", CultureInfo.InvariantCulture);
            WriteSound(report, Path.Combine(folder, name));
            Write(report, Path.Combine(folder, name), Random(report, i, CasesOfEach));
        }

        WriteConformance(folder);
        var slice = LoadedDefinition.Load(GoldenCase.Named("slice").DefinitionPath, GoldenCase.Named("slice").Text).Report;
        Write(slice, Path.Combine(folder, "texts"), [.. Broken().Concat(TestSuite()).Select(bytes => new TypeScriptCase(bytes))]);
    }

    private static void Write(BoundReport report, string folder, IEnumerable<TypeScriptCase> cases)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "validator.ts"), TypeScriptEmitter.Emit(report));
        using var file = File.Create(Path.Combine(folder, "cases.ndjson"));
        new TypeScriptCases(report).Write(file, cases);
    }

    /// <summary>Payloads without a fault, which are to be of the emitted type.</summary>
    private static void WriteSound(BoundReport report, string folder)
    {
        var payloads = new RandomPayloads(report, 5);
        var type = report.Definition.TypeName;
        Directory.CreateDirectory(folder);
        File.WriteAllText(
            Path.Combine(folder, "sound.ts"),
            $"import type {{ {type} }} from \"./validator.js\";\nexport const sound: {type}[] = [\n{string.Join(",\n", Enumerable.Range(2020, SoundOfEach).Select(year => Encoding.UTF8.GetString(Sound(report, payloads, year))))}\n];\n");
    }

    /// <summary>The definitions and payloads of the conformance suite of <c>x-schemakit</c>, but for those that were written without a definition.</summary>
    private static void WriteConformance(string folder)
    {
        var cases = ConformanceSuite.Topics.SelectMany(t => t.Value().Cases.Select(c => (Topic: t.Key, Case: c))).Where(c => c.Case.Definition is not null);
        foreach (var (group, i) in cases.GroupBy(c => c.Case.Definition!).Select((g, i) => (g.ToList(), i)))
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"conformance-{i:000}-{group[0].Topic}");
            Write(group[0].Case.Definition!, Path.Combine(folder, name), group.Select(c => new TypeScriptCase(Bytes(c.Case.Payload)!, Bytes(c.Case.Prior), Bytes(c.Case.Children))));
        }
    }

    private static IEnumerable<TypeScriptCase> Random(BoundReport report, int seed, int count)
    {
        var payloads = new RandomPayloads(report, seed);
        var damaged = new DamagedPayloads(seed);
        for (var i = 0; i < count; i++)
        {
            var (year, choice) = (2019 + (i % 12), i % 6);
            var prior = choice is 0 or 1 or 2 ? payloads.Next(year - (i % 30 == 0 ? 0 : 1), i % 42 == 0 ? "Other" : "Body") : null;
            var one = new TypeScriptCase(payloads.Next(year), prior, choice is 0 or 1 or 3 ? Sound(report, payloads, year) : null);
            yield return (i % 4) switch
            {
                0 => one with { Payload = damaged.Next(one.Payload) },
                1 when prior is not null && i % 8 == 1 => one with { Prior = damaged.Next(prior) },
                _ => one,
            };
        }
    }

    private static byte[] Sound(BoundReport report, RandomPayloads payloads, int year)
    {
        while (true)
        {
            var payload = payloads.Next(year);
            if (PayloadReading.Read(report, payload).Faults.Count == 0)
                return payload;
        }
    }

    private static IEnumerable<TypeScriptCase> LongLists() =>
        new[] { "offices", "statutes" }.Select(list => new TypeScriptCase(Bytes($$"""{ "{{list}}": [{{string.Join(",", Enumerable.Repeat("{}", 10_001))}}] }""")!));

    private static IEnumerable<byte[]> Broken() => BrokenTexts.Append(new string('1', 1025)).Concat(BrokenPayloads.All.Select(b => b.Json)).Select(t => Bytes(t)!).Concat(BrokenBytes);

    private static IEnumerable<byte[]> TestSuite() =>
        Repository.Shared is { } shared ? Directory.GetFiles(Path.Combine(shared, "reliability", "jsontestsuite", "test_parsing")).Order(StringComparer.Ordinal).Select(File.ReadAllBytes) : [];

    private static byte[]? Bytes(string? text) => text is null ? null : Encoding.UTF8.GetBytes(text);
}
