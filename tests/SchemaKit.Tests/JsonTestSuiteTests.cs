using SchemaKit.Runtime;
using SchemaKit.Testing;

namespace SchemaKit.Tests;

/// <summary>The files of JSONTestSuite, each as a whole payload.</summary>
public class JsonTestSuiteTests
{
    private static string[] Refused { get; } =
    [
        PayloadRules.InvalidJson, PayloadRules.InvalidEncoding, PayloadRules.TooDeep, PayloadRules.NumberTooLong, PayloadRules.DuplicateKey,
    ];

    [Fact]
    public void Every_file_is_refused_exactly_where_its_verdict_says_error()
    {
        Assert.SkipUnless(Repository.Shared is not null, "needs the reference material");
        var folder = Path.Combine(Repository.Shared!, "reliability", "jsontestsuite");
        var verdicts = File.ReadLines(Path.Combine(folder, "verdicts.tsv")).Skip(1).Select(l => l.Split('\t')).ToArray();

        Assert.Equal(318, verdicts.Length);
        Assert.All(verdicts, v => AssertVerdict(File.ReadAllBytes(Path.Combine(folder, "test_parsing", v[0])), v[0], v[2] == "error"));
    }

    private static void AssertVerdict(byte[] payload, string file, bool isError)
    {
        var result = PayloadValidator.Validate(SampleReport.Shape, payload);

        Assert.False(result.IsValid);
        Assert.True(isError == result.Violations.Any(v => Refused.Contains(v.RuleId)), $"{file}: {result.Violations[0]}");
        Assert.All(result.Violations, v => Assert.InRange(v.Location!.Value.ByteOffset, 0, payload.Length));
    }
}
