using System.Text.Json.Nodes;
using SchemaKit.Compiler.Text;
using SchemaKit.Compiler.Verbalizing;
using SchemaKit.Testing;

namespace SchemaKit.Compiler.Tests.Verbalizing;

/// <summary>What is said of a rule is read as that rule, and nothing else.</summary>
public sealed class RoundTripTests
{
    private static readonly string[] Languages = ["zh-Hans", "en"];

    public static TheoryData<string> Cases => [.. GoldenCase.All.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_rule_of_a_definition_is_read_back_from_its_sentence(string name)
    {
        var report = GoldenCase.Named(name).Compile().Report!;
        var faults = new List<string>();
        foreach (var language in Languages)
            Assert.True(Sentences.Check(report, language, faults) >= report.Rules.Count);
        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    /// <summary>However few and hostile the labels are, a path of ids tells apart what they do not.</summary>
    [Theory]
    [InlineData("gov-info-disclosure-2019", 1)]
    [InlineData("everything", 2)]
    [InlineData("lists", 3)]
    [InlineData("us-foia-annual-report-2.1", 4)]
    public void Labels_that_are_ambiguous_or_hostile_are_read_back(string name, int seed)
    {
        var definition = JsonNode.Parse(GoldenCase.Named(name).Text)!;
        string[] labels = ["同名", "「a」的「b」", "a”” of “b”", "加", "各项之和", "第一项", "' plus '", "x\n”]", .. HostileText.All.Where(t => t.Trim().Length > 0).Take(12)];
        Relabel(definition, labels, new Random(seed));
        var compilation = DefinitionCompiler.Compile(new SourceFile("d.schemakit.json", definition.ToJsonString()), TestContext.Current.CancellationToken);
        Assert.NotNull(compilation.Report);

        var faults = new List<string>();
        foreach (var language in Languages)
            Sentences.Check(compilation.Report, language, faults);
        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    [Fact]
    public void Sentences_cut_and_joined_at_random_are_read_as_something_or_nothing()
    {
        var report = GoldenCase.Lists.Compile().Report!;
        var random = new Random(5);
        foreach (var language in Languages)
        {
            var names = new SentenceNames(report, language);
            var sentences = report.Rules.SelectMany(r => SpokenRules.Of(r, report)).Select(s => SentenceWriter.Of(s, names)).ToList();
            for (var i = 0; i < 20_000; i++)
            {
                string one = sentences[random.Next(sentences.Count)], other = sentences[random.Next(sentences.Count)];
                var text = one[..random.Next(one.Length)] + other[random.Next(other.Length)..];
                if (SentenceReader.Read(text, names, SentenceScope.Whole) is { } read)
                    Assert.NotEmpty(Sentences.Text(read));
            }
        }
    }

    private static void Relabel(JsonNode? node, string[] labels, Random random)
    {
        if (node is JsonArray array)
        {
            foreach (var item in array)
                Relabel(item, labels, random);
        }
        else if (node is JsonObject members)
        {
            foreach (var (name, value) in members.ToList())
            {
                if (name is "label" or "short")
                    members[name] = new JsonObject { ["zh-Hans"] = labels[random.Next(labels.Length)], ["en"] = labels[random.Next(labels.Length)] };
                else
                    Relabel(value, labels, random);
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Every_rule_of_random_definitions_is_read_back_from_its_sentence(int seed)
    {
        var random = new RandomDefinitions(seed);
        var (faults, sentences) = (new List<string>(), 0);
        for (var i = 0; i < 20; i++)
        {
            var report = DefinitionCompiler.Compile(new SourceFile("random.schemakit.json", random.Next()), TestContext.Current.CancellationToken).Report!;
            foreach (var language in Languages)
                sentences += Sentences.Check(report, language, faults);
        }

        Assert.True(faults.Count == 0, string.Join("\n", faults));
        Assert.True(sentences > 200, $"{sentences} sentences");
    }
}
