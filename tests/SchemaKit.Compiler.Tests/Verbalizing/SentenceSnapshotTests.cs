using System.Text;
using SchemaKit.Compiler.Verbalizing;
using SchemaKit.Testing;

namespace SchemaKit.Compiler.Tests.Verbalizing;

/// <summary>How sentences sound.</summary>
public sealed class SentenceSnapshotTests
{
    [Theory]
    [InlineData("gov-info-disclosure-2019")]
    [InlineData("everything")]
    [InlineData("lists")]
    public void Sentences_are_as_approved(string name)
    {
        var report = GoldenCase.Named(name).Compile().Report!;
        var text = new StringBuilder();
        foreach (var rule in report.Rules)
        {
            text.Append(rule.Id).Append('\n');
            foreach (var spoken in SpokenRules.Of(rule, report))
            {
                foreach (var language in new[] { "zh-Hans", "en" })
                    text.Append("  ").Append(SentenceWriter.Of(spoken, new SentenceNames(report, language))).Append('\n');
            }
        }

        Snap.Verify(text.ToString(), target: name);
    }
}
