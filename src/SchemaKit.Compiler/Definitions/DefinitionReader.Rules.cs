using SchemaKit.Compiler.Json;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Definitions;

internal sealed partial class DefinitionReader
{
    private static readonly (string Word, ToleranceKind Meaning)[] ToleranceWords =
    [
        ("none", ToleranceKind.Absolute),
        ("precision", ToleranceKind.Precision),
    ];

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
        var severity = MeaningOf(members.Find<JsonString>("severity"), "severity", Severities);
        var text = ReadText(members, "text");
        var citation = ReadText(members, "citation");
        ReadText(members, "note");
        var explainedBy = ReadExplainedBy(members, severity);
        var forEach = Locate(members.Find<JsonString>("forEach"));
        var isQuantified = forEach is not null || !members.Has("forEach");
        var isRepeated = TryReadVariable(members, out var variable);
        var condition = members.Find("where") is JsonString conditionText ? Locate(conditionText) : null;
        var (rows, columns) = condition is null ? ReadWhere(members) : (null, null);
        var assert = Locate(members.Require<JsonString>("assert"));
        var (toleranceKind, tolerance) = ReadTolerance(members);
        var years = YearsFrom(members.Find<JsonNumber>("since"), members.Find<JsonNumber>("until"));
        members.RefuseUnknown();
        if (!isQuantified || !isRepeated || assert is null)
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
            Where = condition,
            Variable = variable,
            ExplainedBy = explainedBy,
            Assert = assert.Value,
            Tolerance = tolerance,
            ToleranceKind = toleranceKind,
            Years = years,
        };
    }

    private static Located<string>? ReadExplainedBy(MemberReader members, RuleSeverity? severity)
    {
        if (severity == RuleSeverity.Explain)
            return Locate(members.Require<JsonString>("explainedBy"));
        if (severity is not null || !members.Has("severity"))
            members.RefuseMisplaced("explainedBy", "a rule that is not of severity explain");
        members.Find<JsonString>("explainedBy");
        return null;
    }

    /// <summary>Reads <c>{ "k": [2, 10] }</c>; whether it could be.</summary>
    private bool TryReadVariable(MemberReader members, out RuleVariable? variable)
    {
        variable = null;
        if (!members.Has("with"))
            return true;
        if (members.Find<JsonObject>("with") is not { } node)
            return false;

        if (node.Members.Count != 1 || !CheckId(node.Members[0].Name) || ItemReader.As<JsonArray>(node.Members[0].Value, _diagnostics) is not { } range)
        {
            if (node.Members.Count != 1)
                _diagnostics.ReportVariableForm(node.Span, DefinitionLimits.Variable, DefinitionLimits.VariableValues);
            return false;
        }

        var ends = range.Items.Select(VariableValue).ToList();
        if (ends is not [{ } first, { } last] || first > last || last - first >= DefinitionLimits.VariableValues)
        {
            _diagnostics.ReportVariableForm(range.Span, DefinitionLimits.Variable, DefinitionLimits.VariableValues);
            return false;
        }

        var name = node.Members[0].Name;
        variable = new RuleVariable(new Located<string>(name.Value, name.Span), first, last);
        return true;
    }

    private static int? VariableValue(JsonNode node) =>
        node is JsonNumber number && ExactNumber.Scale(number.Text, 0, DefinitionLimits.Variable, out var value) == NumberFit.Fits && value >= 0
            ? (int)value
            : null;

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

    private (ToleranceKind Kind, Located<string>? Amount) ReadTolerance(MemberReader members)
    {
        switch (members.Find("tolerance"))
        {
            case null:
                return default;
            case JsonString word:
                return (MeaningOf(word, "tolerance", ToleranceWords) ?? ToleranceKind.Absolute, null);
            case JsonObject node:
                return ReadToleranceAmount(node);
            case var other:
                _diagnostics.ReportWrongType(other.Span, "none, precision or an object", JsonTypeName.Of(other));
                return default;
        }
    }

    private (ToleranceKind Kind, Located<string>? Amount) ReadToleranceAmount(JsonObject node)
    {
        var members = MembersOf(node, "a tolerance");
        var isRelative = members.Has("relative");
        if (isRelative)
            members.RefuseMisplaced("absolute", "a relative tolerance");
        var number = isRelative ? members.Find<JsonNumber>("relative") : members.Require<JsonNumber>("absolute");
        members.Find(isRelative ? "absolute" : "relative");
        members.RefuseUnknown();
        if (number is null)
            return default;

        var kind = isRelative ? ToleranceKind.Relative : ToleranceKind.Absolute;
        var limit = isRelative ? 1 : DefinitionLimits.Tolerance;
        if (ExactNumber.Scale(number.Text, DefinitionLimits.Scale, limit * 1_000_000, out var tolerance) == NumberFit.Fits && tolerance >= 0)
            return (kind, Locate(number));

        _diagnostics.ReportInvalidTolerance(number.Span, number.Text, limit, DefinitionLimits.Scale);
        return default;
    }
}
