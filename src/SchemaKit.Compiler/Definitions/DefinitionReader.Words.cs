using SchemaKit.Compiler.Json;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Definitions;

internal sealed partial class DefinitionReader
{
    private static readonly (string Word, KindBase Meaning)[] Bases =
    [
        ("integer", KindBase.Integer),
        ("decimal", KindBase.Decimal),
        ("text", KindBase.Text),
        ("year", KindBase.Year),
        ("date", KindBase.Date),
        ("code", KindBase.Code),
    ];

    private static readonly (string Word, TableShape Meaning)[] Shapes =
    [
        ("matrix", TableShape.Matrix),
        ("record", TableShape.Record),
        ("list", TableShape.List),
    ];

    /// <summary>Optional members of the payload's head that a standard may require.</summary>
    private static readonly string[] RequirableMembers = ["organizationCode", "title", "publicationDate"];

    private static readonly (string Word, BlankMeaning Meaning)[] BlankMeanings =
    [
        ("zero", BlankMeaning.Zero),
        ("unknown", BlankMeaning.Unknown),
        ("forbidden", BlankMeaning.Forbidden),
    ];

    private static readonly (string Word, RuleStatus Meaning)[] Statuses =
    [
        ("printed", RuleStatus.Printed),
        ("implied", RuleStatus.Implied),
        ("practice", RuleStatus.Practice),
    ];

    private static readonly (string Word, RuleSeverity Meaning)[] Severities =
    [
        ("error", RuleSeverity.Error),
        ("warning", RuleSeverity.Warning),
        ("info", RuleSeverity.Info),
        ("explain", RuleSeverity.Explain),
    ];

    /// <summary>What the word means, or <see langword="null"/> for no word or an unknown one, which is reported.</summary>
    private T? MeaningOf<T>(JsonString? word, string what, (string Word, T Meaning)[] words)
        where T : struct
    {
        if (word is null)
            return null;
        foreach (var (known, meaning) in words)
        {
            if (known == word.Value)
                return meaning;
        }

        _diagnostics.ReportUnknownWord(word.Span, what, word.Value, words.Select(w => w.Word).ToList());
        return null;
    }

    private int? ReadYear(JsonNumber? number)
    {
        if (number is null)
            return null;
        if (ExactNumber.Scale(number.Text, 0, DefinitionLimits.Year, out var year) == NumberFit.Fits && year > 0)
            return (int)year;

        _diagnostics.ReportInvalidYear(number.Span, number.Text);
        return null;
    }

    private ReportingYears YearsFrom(JsonNumber? first, JsonNumber? last)
    {
        var years = new ReportingYears(ReadYear(first), ReadYear(last));
        if (years is not { First: { } from, Last: { } to } || from <= to)
            return years;

        _diagnostics.ReportYearsOutOfOrder(last!.Span, from, to);
        return new ReportingYears(to, from);
    }

    private ReportingYears ReadInForce(MemberReader members)
    {
        if (members.Find<JsonObject>("inForce") is not { } node)
            return default;

        var years = MembersOf(node, "'inForce'");
        var result = YearsFrom(years.Require<JsonNumber>("first"), years.Find<JsonNumber>("last"));
        years.RefuseUnknown();
        return result;
    }
}
