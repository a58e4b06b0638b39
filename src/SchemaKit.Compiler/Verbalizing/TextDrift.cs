using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Compiler.Rules;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Verbalizing;

/// <summary>Finds rules whose written text, where it is in the form of a sentence, says something else than their formula.</summary>
internal static class TextDrift
{
    public static void Check(BoundReport report, DiagnosticBag diagnostics, CancellationToken cancellation = default)
    {
        var languages = new Dictionary<string, SentenceNames>(StringComparer.Ordinal);
        foreach (var rule in report.Rules.Where(r => !r.IsTotal))
        {
            cancellation.ThrowIfCancellationRequested();
            IReadOnlyList<SpokenRule>? spoken = null;
            foreach (var wording in rule.Text.Wordings)
            {
                if (!languages.TryGetValue(wording.Language, out var names))
                    languages[wording.Language] = names = new SentenceNames(report, wording.Language);
                if (SentenceReader.Read(wording.Text, names, SentenceScope.Of(rule)) is not { } read)
                    continue;

                // Of a rule with a variable, a text that holds for one of its values is not wrong.
                spoken ??= SpokenRules.Of(rule, report);
                if (spoken.Count > 0 && !spoken.Any(s => SaysTheSame(read, s)))
                    diagnostics.ReportTextDrift(rule.Span, rule.Id, wording.Language, RuleText.Of(read.Formula), RuleText.Of(spoken[0].Formula));
            }
        }
    }

    /// <summary>Conditions and tolerance may go without saying; what is said of them must be so.</summary>
    private static bool SaysTheSame(SpokenRule read, SpokenRule rule)
    {
        if (read.Scope != rule.Scope || (read.HasTolerance && (read.ToleranceKind, read.Tolerance) != (rule.ToleranceKind, rule.Tolerance)))
            return false;

        var meaning = new FormulaMeaning(rule.Scope, withSources: true);
        if (read.Where is { } where && (rule.Where is null || meaning.Of(where) != meaning.Of(rule.Where)))
            return false;

        var hasCondition = read.Formula.Condition is not null;
        if (meaning.Of(read.Formula, hasCondition) == meaning.Of(rule.Formula, hasCondition))
            return true;

        // "Last year's A plus B" may well mean last year's B.
        var withoutSources = new FormulaMeaning(rule.Scope, withSources: false);
        return RuleReferences.Of(read).Any(r => r.Source != ReportSourceSyntax.Own)
            && withoutSources.Of(read.Formula, hasCondition) == withoutSources.Of(rule.Formula, hasCondition);
    }
}
