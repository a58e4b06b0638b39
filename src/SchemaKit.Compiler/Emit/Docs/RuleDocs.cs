using System.Globalization;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Rules;
using SchemaKit.Compiler.Text;
using SchemaKit.Compiler.Verbalizing;

namespace SchemaKit.Compiler.Emit.Docs;

/// <summary>What a page says of a rule.</summary>
internal sealed class RuleDocs(BoundReport report, DocsTexts texts)
{
    /// <summary>Instances that are shown of each rule.</summary>
    private const int Examples = 3;

    private readonly Dictionary<string, SentenceNames> _names = new(StringComparer.Ordinal);

    public static string AnchorOf(BoundRule rule) => "rule-" + rule.Id;

    /// <summary>Whether the rule is repeated for parts of the table, or reads its cells.</summary>
    public static bool IsAbout(BoundRule rule, BoundTable table, BoundReport report) =>
        (rule.Table?.List?.Parent ?? rule.Table) == table || (rule.Instances.Count > 0 && Operands.Of(rule.Instances[0]).Any(o => (o switch
        {
            BoundCellOperand cell => report.Cells[cell.Cell].Table,
            BoundEntryOperand entry => entry.List.List!.Parent ?? entry.List,
            _ => null,
        }) == table));

    public DocsPart Of(BoundRule rule)
    {
        var spoken = SpokenRules.Of(rule, report);
        var facts = new List<DocsFact>();
        if (spoken.Count > 0)
            facts.Add(DocsFact.Of(DocsWords.Sentence, texts.Each(l => Sentence(spoken, l))));
        if (!rule.Text.IsEmpty)
            facts.Add(DocsFact.Of(DocsWords.Text, texts.Of(rule.Text)));
        facts.Add(DocsFact.Code(DocsWords.Formula, Formula(rule)));
        if (!rule.Citation.IsEmpty)
            facts.Add(DocsFact.Of(DocsWords.Citation, texts.Of(rule.Citation)));
        facts.Add(DocsFact.Of(DocsWords.Weight, texts.Of(Status(rule.Status, rule.Severity))));
        if (rule.ExplainedBy is { } explained)
            facts.Add(DocsFact.Code(DocsWords.ExplainedBy, explained));
        if (DocsBuilder.Years(rule.Years) is { } years)
            facts.Add(DocsFact.Code(DocsWords.Years, years));
        facts.Add(Instances(rule));
        return new DocsPart(AnchorOf(rule), 3, [], facts) { Id = rule.Id };
    }

    /// <summary>Of a rule with a variable, what it says for the first value, and which values follow.</summary>
    private string Sentence(IReadOnlyList<SpokenRule> spoken, string language)
    {
        if (!_names.TryGetValue(language, out var names))
            _names[language] = names = new SentenceNames(report, language);
        var sentence = SentenceWriter.Of(spoken[0], names);
        return spoken.Count == 1 ? sentence : $"{sentence} ({spoken[0].Variant} … {spoken[spoken.Count - 1].Variant})";
    }

    private string Formula(BoundRule rule)
    {
        var written = report.Definition.Rules.FirstOrDefault(r => r.Id.Value == rule.Id);
        var where = written?.Where is { } condition ? "where " + condition.Value + ": " : "";
        var forEach = written?.ForEach is { } repeated ? repeated.Value + ": " : "";
        return forEach + where + rule.Formula;
    }

    private DocsFact Instances(BoundRule rule)
    {
        if (rule.IsOverList)
            return DocsFact.Of(DocsWords.Instances, texts.Of(DocsWords.PerRow));

        var count = rule.Instances.Count.ToString(CultureInfo.InvariantCulture);
        var examples = rule.Instances.Take(Examples).Select(i => i.PrimaryCell < 0 ? i.IdIn(rule) : i.IdIn(rule) + " → " + report.Cells[i.PrimaryCell].Pointer).ToArray();
        return new DocsFact(DocsWords.Instances, [new DocsWording("", count)], examples);
    }

    private static Phrase Status(RuleStatus status, RuleSeverity severity)
    {
        var (chinese, english) = status switch
        {
            RuleStatus.Printed => ("表式所印", "printed in the form"),
            RuleStatus.Implied => ("由标题可知", "implied by a label"),
            _ => ("惯例", "practice"),
        };
        var (weight, word) = severity switch
        {
            RuleSeverity.Error => ("错误", "error"),
            RuleSeverity.Warning => ("警告", "warning"),
            RuleSeverity.Info => ("提示", "info"),
            _ => ("须有脚注说明", "to be explained by a footnote"),
        };
        return new Phrase(chinese + "，" + weight, english + ", " + word);
    }
}
