using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Tests.JsonSchema;

/// <summary>A small report with every kind, both shapes, groups, texts and rules of all forms.</summary>
internal static class SampleReport
{
    public static BoundReport Build() => Build(BoundReportBuilder.Text("Sample", "样本"));

    /// <param name="free">The text in every free slot.</param>
    public static BoundReport Build(LocalizedString free)
    {
        var money = BoundReportBuilder.Kind("money", KindBase.Decimal, 2, -1_250, 999_999_999_999_999) with { Unit = free };
        var year = BoundReportBuilder.Kind("foundedIn", KindBase.Year, 0, 1949, 9999);
        var date = BoundReportBuilder.Kind("day", KindBase.Date, 0, 1, 3_652_059);
        var words = BoundReportBuilder.Kind("words", KindBase.Text, 0, 0, 0);
        var level = BoundReportBuilder.Kind(
            "level", KindBase.Code, 0, 0, 1, new CodeDefinition(BoundReportBuilder.At("county"), free), new CodeDefinition(BoundReportBuilder.At("city"), free));

        var rows = new[] { Node("received"), Node("outcomes", Node("granted"), Node("refused"), Node("total")) };
        var columns = new[] { Node("person"), Node("legal", Node("company"), Node("other")), Node("total") };
        BoundKind[] various = [money, year, date, words, level];
        return new BoundReportBuilder { Title = free, Citation = free, Languages = ["zh-Hans", "en"] }
            .Section("overview", free)
            .Table("requests", TableShape.Matrix, rows, columns, (_, _) => BoundReportBuilder.Count, label: free)
            .Table("office", TableShape.Record, [], [.. "fee founded opened head level".Split(' ').Select(id => Node(id))], Various("fee founded opened head level"), BlankMeaning.Unknown, free)
            .Table("required", TableShape.Matrix, [Node("first"), Node("second")], [Node("a"), Node("b")], (r, _) => r == "first" ? money : level, BlankMeaning.Forbidden, free)
            .Rule("requests.total", "requests.received.total = sum(requests.received.person, requests.received.legal.company, requests.received.legal.other)")
            .Rule("balance", "requests.received.person = requests.outcomes.total.person", "2 * requests.received.total - 3 = 2 * requests.outcomes.total.total - requests.received.total")
            .Rule("fees", r => r with { Tolerance = 50, Years = new(2020, 2024), Severity = Compiler.Definitions.RuleSeverity.Warning, Status = Compiler.Definitions.RuleStatus.Practice }, "3 * requests.received.total + 0.5 >= office.fee")
            .Rule("shape", "if requests.received.total > 0 and office.fee >= 0 or office.fee < -1.25 then office.fee = round(0.5 + 2 * office.fee, 1) - 2 * max(office.fee, abs(requests.received.total), 7)")
            .Rule("filled", "count(office.head, office.level) <= requests.received.total")
            .Build();

        NodeDefinition Node(string id, params NodeDefinition[] children) => BoundReportBuilder.Node(id, free, children);

        Func<string, string, BoundKind> Various(string ids) => (_, column) => various[Array.IndexOf(ids.Split(' '), column)];
    }
}
