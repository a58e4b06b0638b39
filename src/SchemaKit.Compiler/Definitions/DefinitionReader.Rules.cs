using SchemaKit.Compiler.Json;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Definitions;

internal sealed partial class DefinitionReader
{
    private static readonly (string Word, bool Meaning)[] ToleranceWords = [("none", true)];

    private List<RuleDefinition> ReadRules(MemberReader members)
    {
        var rules = new List<RuleDefinition>();
        var ids = new IdScope(_diagnostics);
        foreach (var node in members.Find<JsonArray>("rules").ItemsAs<JsonObject>(_diagnostics))
        {
            var rule = ReadRule(node, out var id);
            if (ids.TryDeclare(id) && rule is not null)
                rules.Add(rule);
        }

        return rules;
    }

    /// <summary>The rule, or <see langword="null"/> if what it says cannot be known.</summary>
    private RuleDefinition? ReadRule(JsonObject node, out Located<string> id)
    {
        var members = MembersOf(node, "a rule");
        id = ReadId(members);
        var status = MeaningOf(members.Require<JsonString>("status"), "status", Statuses);
        var severity = MeaningOf(members.Find<JsonString>("severity"), "severity", Severities, unsupported: "explain");
        var text = ReadText(members, "text");
        var citation = ReadText(members, "citation");
        ReadText(members, "note");
        var isQuantified = TryReadForEach(members, out var forEach);
        var (rows, columns) = ReadWhere(members);
        var assert = Locate(members.Require<JsonString>("assert"));
        var tolerance = ReadTolerance(members);
        var years = YearsFrom(members.Find<JsonNumber>("since"), members.Find<JsonNumber>("until"));
        members.RefuseUnknown();
        if (!isQuantified || assert is null)
            return null;

        return new RuleDefinition
        {
            Id = id,
            Status = status ?? RuleStatus.Printed,
            Severity = severity ?? RuleSeverity.Error,
            Text = text,
            Citation = citation,
            ForEach = forEach,
            WhereRows = rows,
            WhereColumns = columns,
            Assert = assert.Value,
            Tolerance = tolerance,
            Years = years,
        };
    }

    private bool TryReadForEach(MemberReader members, out Located<string>? forEach)
    {
        forEach = Locate(members.Find<JsonString>("forEach"));
        if (forEach is not { } quantifier)
            return !members.Has("forEach");
        if (!quantifier.Value.StartsWith("entry of", StringComparison.Ordinal))
            return true;

        _diagnostics.ReportNotSupported(quantifier.Span, "entry of");
        return false;
    }

    private (List<Located<string>>? Rows, List<Located<string>>? Columns) ReadWhere(MemberReader members)
    {
        if (members.Find<JsonObject>("where") is not { } node)
            return (null, null);

        var where = MembersOf(node, "'where'");
        var result = (ReadNames(where, "rows", "path"), ReadNames(where, "columns", "path"));
        where.RefuseUnknown();
        if (node.Members.Count == 0)
            _diagnostics.ReportEmpty(node.Span, "where", "of rows and columns");
        return result;
    }

    private Located<string>? ReadTolerance(MemberReader members)
    {
        switch (members.Find("tolerance"))
        {
            case null:
                return null;
            case JsonString word:
                MeaningOf(word, "tolerance", ToleranceWords, unsupported: "precision");
                return null;
            case JsonObject node:
                return ReadAbsoluteTolerance(node);
            case var other:
                _diagnostics.ReportWrongType(other.Span, "none or an object", JsonTypeName.Of(other));
                return null;
        }
    }

    private Located<string>? ReadAbsoluteTolerance(JsonObject node)
    {
        var members = MembersOf(node, "a tolerance");
        var number = members.Has("relative") ? members.Find<JsonNumber>("absolute") : members.Require<JsonNumber>("absolute");
        members.RefuseUnsupported("relative");
        members.RefuseUnknown();
        if (number is null)
            return null;

        const long ScaledLimit = DefinitionLimits.Tolerance * 1_000_000;
        if (ExactNumber.Scale(number.Text, DefinitionLimits.Scale, ScaledLimit, out var tolerance) == NumberFit.Fits && tolerance >= 0)
            return Locate(number);

        _diagnostics.ReportInvalidTolerance(number.Span, number.Text, DefinitionLimits.Tolerance, DefinitionLimits.Scale);
        return null;
    }
}
