using SchemaKit.Compiler.Json;

namespace SchemaKit.Engine.Portable.Forms;

/// <summary>Reads rules.</summary>
/// <param name="axes">Paths of rows and columns by name.</param>
internal sealed class RuleReader(FormReader reader, IReadOnlyDictionary<string, IReadOnlyList<string>> axes)
{
    private const int MostYear = 9_999;

    private static readonly Dictionary<string, RuleSeverity> Severities = new(StringComparer.Ordinal)
    {
        ["error"] = RuleSeverity.Error,
        ["warning"] = RuleSeverity.Warning,
        ["info"] = RuleSeverity.Info,
        ["explain"] = RuleSeverity.Explain,
    };

    private static readonly Dictionary<string, RuleStatus> Statuses = new(StringComparer.Ordinal)
    {
        ["printed"] = RuleStatus.Printed,
        ["implied"] = RuleStatus.Implied,
        ["practice"] = RuleStatus.Practice,
    };

    private static readonly Dictionary<string, PortableRows> RowWords = new(StringComparer.Ordinal)
    {
        ["entry"] = PortableRows.Entry,
        ["row"] = PortableRows.Row,
        ["overall"] = PortableRows.Overall,
        ["entryOrOverall"] = PortableRows.EntryOrOverall,
    };

    private readonly SideReader _sides = new(reader);

    public PortableRule Read(JsonNode node)
    {
        var rule = reader.Object(
            node, "id", "forEach", "with", "relation", "left", "right", "where", "if", "tolerance", "severity", "status", "explainedBy", "since", "until", "at", "text");
        var read = new PortableRule(reader.Text(reader.Required(rule, "id")), _sides.Comparison(rule))
        {
            Variable = rule.Find("with") is { } with ? Variable(with) : null,
            Where = rule.Find("where") is { } where ? _sides.Condition(where) : null,
            If = rule.Find("if") is { } condition ? _sides.Condition(condition) : null,
            Severity = rule.Find("severity") is { } severity ? reader.Word(severity, Severities) : RuleSeverity.Error,
            Status = reader.Word(reader.Required(rule, "status"), Statuses),
            ExplainedBy = reader.OptionalText(rule, "explainedBy"),
            Since = rule.Find("since") is { } since ? reader.Whole(since, 1, MostYear) : null,
            Until = rule.Find("until") is { } until ? reader.Whole(until, 1, MostYear) : null,
            At = reader.OptionalText(rule, "at"),
            Text = rule.Find("text") is { } text ? Text(text) : LocalizedText.Empty,
        };
        return WithForEach(WithTolerance(read, rule), rule);
    }

    private PortableRule WithTolerance(PortableRule read, JsonObject rule) => rule.Find("tolerance") switch
    {
        null => read,
        JsonObject relative => read with { IsRelative = true, Tolerance = reader.Decimal(reader.Required(reader.Object(relative, "relative"), "relative")) },
        var amount => read with { Tolerance = reader.Decimal(amount) },
    };

    private PortableRule WithForEach(PortableRule read, JsonObject rule)
    {
        if (rule.Find("forEach") is not { } forEach)
            return read;

        foreach (var member in reader.Object(forEach, ["row", "column", "entry", "overall", "entryOrOverall"]).Members)
        {
            var name = member.Name.Value;
            if (member.Value is JsonString { Value: ['/', ..] list } && RowWords.TryGetValue(name, out var rows))
                read = read.List is null ? read with { List = list, RowsOfList = rows } : throw reader.Fault(member.Value, "a rule is over one list");
            else if (name == "row")
                read = read with { Rows = Axis(member.Value) };
            else if (name == "column")
                read = read with { Columns = Axis(member.Value) };
            else
                throw reader.Fault(member.Value, "the pointer of a list must stand here");
        }

        return read;
    }

    private IReadOnlyList<string> Axis(JsonNode node) => node switch
    {
        JsonArray paths => [.. paths.Items.Select(reader.Text)],
        JsonString name when axes.TryGetValue(name.Value, out var paths) => paths,
        _ => throw reader.Fault(node, "the name of an axis or its paths must stand here"),
    };

    private PortableVariable Variable(JsonNode node)
    {
        if (reader.Map(node).Members is not [{ } member] || reader.Items(member.Value) is not [{ } first, { } last])
            throw reader.Fault(node, "one name with its first and last value must stand here");

        var start = reader.Whole(first, 0, MostYear);
        return new PortableVariable(member.Name.Value, start, reader.Whole(last, start, MostYear));
    }

    private LocalizedText Text(JsonNode node) => new([.. reader.Map(node).Members.Select(m => (m.Name.Value, reader.Text(m.Value)))]);
}
