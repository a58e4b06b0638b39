using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Rules;
using SchemaKit.Compiler.Verbalizing;

namespace SchemaKit.Compiler.Tests.Verbalizing;

/// <summary>Sentences and what they say, as texts that can be compared.</summary>
internal static class Sentences
{
    public static string Of(BoundReport report, string rule, string language) =>
        SentenceWriter.Of(SpokenRules.Of(report.Rules.Single(r => r.Id == rule), report)[0], new SentenceNames(report, language));

    /// <summary>Every sentence that is not read back as what it was made of, and the number of all.</summary>
    public static int Check(BoundReport report, string language, List<string> faults)
    {
        var names = new SentenceNames(report, language);
        var count = 0;
        foreach (var rule in report.Rules)
        {
            var spoken = SpokenRules.Of(rule, report);
            if (spoken.Count == 0)
                faults.Add($"{rule.Id}: nothing is said");

            foreach (var one in spoken)
            {
                count++;
                var (whole, formula) = (SentenceWriter.Of(one, names), SentenceWriter.FormulaOf(one, names));
                if (SentenceReader.Read(whole, names, SentenceScope.Whole) is not { } back || Text(back) != Text(one))
                    faults.Add($"{rule.Id}: {whole}\n  said {Text(one)}\n  read {(SentenceReader.Read(whole, names, SentenceScope.Whole) is { } other ? Text(other) : "nothing")}");
                else if (SentenceReader.Read(formula, names, one.Scope) is not { } again || Text(again with { Rows = one.Rows, Columns = one.Columns }) != Text(one))
                    faults.Add($"{rule.Id}: {formula} within {one.Scope.Kind}");
            }
        }

        return count;
    }

    /// <summary>In <c>exists</c>, the entries of a list are the list.</summary>
    public static string Text(SpokenRule rule) => string.Join(" | ",
        rule.Scope.Kind,
        rule.Scope.Table?.List?.Parent?.Id + "/" + rule.Scope.Table?.Id,
        "rows " + (rule.Rows is null ? "all" : string.Join(",", rule.Rows)),
        "columns " + (rule.Columns is null ? "all" : string.Join(",", rule.Columns)),
        rule.Where is null ? "" : RuleText.Of(rule.Where),
        RuleText.Of(rule.Formula),
        rule.HasTolerance ? rule.ToleranceKind : ToleranceKind.Absolute,
        rule.Tolerance);
}
