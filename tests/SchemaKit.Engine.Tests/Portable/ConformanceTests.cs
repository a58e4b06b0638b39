using System.Globalization;
using System.Text;
using System.Text.Json;
using SchemaKit.Engine.Portable;
using SchemaKit.Engine.Tests.Portable.Topics;

namespace SchemaKit.Engine.Tests.Portable;

/// <summary>The conformance suite of <c>x-schemakit</c>: its files are written here, and the evaluator passes them.</summary>
public sealed class ConformanceTests
{
    private static readonly Dictionary<string, Func<ConformanceTopic>> Topics = ConformanceSuite.Topics;

    /// <summary>The file that is written by hand: what no topic reaches.</summary>
    private const string Corners = "corners";

    public static TheoryData<string> Names => [.. Topics.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void File_of_the_topic_is_as_approved(string name)
    {
        var text = ConformanceFile.Text(Topics[name]());
        var path = ConformanceFile.PathOf(name);
        if (Environment.GetEnvironmentVariable("SNAP_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        Assert.Equal(text, File.Exists(path) ? File.ReadAllText(path) : "");
    }

    [Fact]
    public void Suite_has_just_the_files_of_the_topics() =>
        Assert.Equal(Topics.Keys.Append(Corners).Order(StringComparer.Ordinal), Directory.GetFiles(Path.GetDirectoryName(ConformanceFile.PathOf("x"))!).Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal));

    [Fact]
    public void Evaluator_passes_every_case()
    {
        var (passed, failed) = (0, new List<string>());
        foreach (var name in Topics.Keys.Append(Corners))
        {
            foreach (var item in ConformanceFile.Read(ConformanceFile.PathOf(name)))
            {
                var verdict = ConformanceFile.Spaced(VerdictOn(item));
                if (verdict == item.Expect)
                    passed++;
                else
                    failed.Add($"{name}: {item.Description}\n  expected {item.Expect}\n  got      {verdict}");
            }
        }

        TestContext.Current.SendDiagnosticMessage(string.Create(CultureInfo.InvariantCulture, $"x-schemakit conformance: {passed} of {passed + failed.Count}"));
        Assert.True(failed.Count == 0, string.Join('\n', failed));
        Assert.InRange(passed, 300, int.MaxValue);
    }

    [Fact]
    public void Descriptions_tell_the_cases_of_a_topic_apart() =>
        Assert.All(Topics.Values, t => Assert.Equal(t().Cases.Count, t().Cases.Select(c => c.Description).Distinct().Count()));

    private static string VerdictOn(ConformanceCase item)
    {
        using var annotation = JsonDocument.Parse(item.Annotation);
        if (annotation.RootElement.TryGetProperty("scale", out var scale))
            return PortableRules.FitsScale(item.Payload, scale.GetInt32()) ? """{"valid": true}""" : """{"valid": false}""";

        return PortableRules.Load(Bytes($$"""{"x-schemakit": {{item.Annotation}}}""")!).Judge(Bytes(item.Payload)!, Bytes(item.Prior), Bytes(item.Children)).ToJson();
    }

    private static byte[]? Bytes(string? text) => text is null ? null : Encoding.UTF8.GetBytes(text);
}
