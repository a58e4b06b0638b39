using System.Text;
using SchemaKit.Compiler.Binding;
using SchemaKit.Engine.Aggregation;
using SchemaKit.Engine.Payload;
using SchemaKit.Engine.Tests.Reports;

namespace SchemaKit.Engine.Tests.Aggregation;

public sealed class ReportAggregationTests
{
    private const string Tables = """
        "kinds": { "money": { "base": "decimal", "scale": 2, "max": 1000, "label": { "en": "m" }, "special": [
            { "text": "N/A", "label": { "en": "none" } }, { "text": "few", "label": { "en": "few" }, "inSums": 1.5 }, { "text": "?", "label": { "en": "?" }, "inSums": "unknown" } ] },
          "words": { "base": "text", "label": { "en": "w" } } },
        "tables": [
          { "id": "t", "shape": "record", "cell": "money", "label": { "en": "T" }, "columns": [
            { "id": "a", "label": { "en": "A" } }, { "id": "b", "label": { "en": "B" } }, { "id": "w", "kind": "words", "label": { "en": "W" } } ] },
          { "id": "u", "shape": "record", "cell": "count", "blank": "unknown", "label": { "en": "U" }, "columns": [ { "id": "c", "label": { "en": "C" } } ] } ]
        """;

    private static readonly BoundReport Report = ListDefinitions.Compile(Tables, """{ "id": "r", "status": "practice", "assert": "t.a <= t.b" }""");

    [Fact]
    public void Cells_are_summed_exactly()
    {
        var sum = Sum(Child("a", "0.1", "0.7", "1"), Child("b", "0.2", "2", "9007199254740990"));

        Assert.Equal((2, 0), (sum.Summed, sum.Refused));
        Assert.Empty(sum.Findings);
        Assert.Equal("a 30, b 270, w blank, c 9007199254740991", Cells(sum));
        Assert.Equal("1 cell holds no figure to sum (text, date, year or code) and is left blank", Assert.Single(sum.Notes).In("en"));
        Assert.Equal((2019, null, null), (sum.Values!.Year, sum.Values.Title, sum.Values.PublicationDate));
    }

    [Fact]
    public void Blank_means_what_the_table_says()
    {
        var sum = Sum(Child("a", "null", "1", "1"), Child("b", "null", "2", "null"), Child("c", "1", "null", "null"));

        // The third report breaks the rule: a is over b.
        Assert.Equal("a 0, b 300, w blank, c blank", Cells(sum));
        Assert.Equal(["Broken /t/a", "UnknownSum /u/c"], sum.Findings.Select(f => $"{f.Fault} {f.Pointer}"));
        Assert.Contains("2 blank cells in 2 reports counted as 0", sum.Notes.Select(n => n.In("en")));
        Assert.Contains("in 1 report,", sum.Findings[1].Message.In("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void Sum_outside_the_bounds_of_its_kind_is_reported_and_left_blank()
    {
        var sum = Sum(Child("a", "0", "999.99", "1"), Child("b", "0", "0.02", "9007199254740991"));

        Assert.Equal("a 0, b blank, w blank, c blank", Cells(sum));
        Assert.Equal(["SumOutOfRange /t/b", "SumOutOfRange /u/c"], sum.Findings.Select(f => $"{f.Fault} {f.Pointer}"));
        Assert.Contains("1000.01", sum.Findings[0].Message.In("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void Special_values_count_as_in_sums()
    {
        var sum = Sum(Child("a", "\"N/A\"", "\"few\"", "1"), Child("b", "\"N/A\"", "2", "1"), Child("c", "\"N/A\"", "\"few\"", "1"));
        var unknown = Sum(Child("a", "\"N/A\"", "\"?\"", "1"), Child("b", "1", "2", "1"));

        Assert.Equal("a blank, b 500, w blank, c 3", Cells(sum));
        Assert.Contains("5 special values counted as the definition says for sums", sum.Notes.Select(n => n.In("en")));
        Assert.Equal("a 100, b blank, w blank, c 2", Cells(unknown));
    }

    [Fact]
    public void Second_report_of_a_body_is_refused_with_both_places()
    {
        var sum = Sum(Child("x", "1", "1", "1"), Child("y", "1", "1", "1"), Child("x", "5", "5", "5"));

        Assert.Equal((2, 1, "a 200, b 200, w blank, c 2"), (sum.Summed, sum.Refused, Cells(sum)));
        var finding = Assert.Single(sum.Findings);
        Assert.Equal((AggregationFault.Duplicate, "3:2:19", "x"), (finding.Fault, finding.Place, finding.Body));
        Assert.Contains("at 1:2:19", finding.Message.In("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void Report_that_is_sent_again_after_a_broken_one_is_summed()
    {
        var sum = Sum(Child("x", "1.234", "1", "1"), Child("x", "1", "1", "1"));

        Assert.Equal((1, 1, "a 100, b 100, w blank, c 1"), (sum.Summed, sum.Refused, Cells(sum)));
        Assert.Equal((AggregationFault.Broken, "/t/a", "1:5:10"), (sum.Findings[0].Fault, sum.Findings[0].Pointer, sum.Findings[0].Place));
    }

    [Theory]
    [InlineData("C1", "C1", "new", 1)]
    [InlineData("C1", "C2", "old", 2)]
    [InlineData("C1", null, "old", 1)]
    [InlineData(null, null, "new", 2)]
    public void Body_is_told_by_its_code_where_both_have_one(string? first, string? second, string name, int summed) =>
        Assert.Equal(summed, Sum(Child("old", "1", "1", "1", code: first), Child(name, "1", "1", "1", code: second)).Summed);

    [Fact]
    public void Report_of_another_year_or_edition_is_not_summed()
    {
        var sum = Sum(Child("x", "1", "1", "1"), Child("y", "1", "1", "1", year: 2020), Child("z", "1", "1", "1", edition: "1"));

        Assert.Equal("a 100, b 100, w blank, c 1", Cells(sum));
        Assert.Equal(["WrongYear /year", "WrongDefinition /edition"], sum.Findings.Select(f => $"{f.Fault} {f.Pointer}"));
    }

    [Fact]
    public void Missing_unexpected_late_and_undated_bodies_are_named()
    {
        var request = new AggregationRequest("county", 2019, new DateOnly(2020, 1, 31), [new("x", "list:1"), new("C9", "list:2"), new("gone", "list:3")]);

        var sum = Sum(
            request,
            Child("x", "1", "1", "1", published: "2020-01-31"), Child("y", "1", "1", "1", published: "2020-02-01", code: "C9"), Child("z", "1", "1", "1"), Child("gone", "9.999", "1", "1"));

        Assert.Equal(3, sum.Summed);
        Assert.Equal("county", sum.Values!.Organization);
        Assert.Equal(
            ["Late y /publicationDate", "Undated z /publicationDate", "Unexpected z /organization", "Broken gone /t/a"],
            sum.Findings.Select(f => $"{f.Fault} {f.Body} {f.Pointer}"));
        var missing = Assert.Single(Sum(request, Child("x", "1", "1", "1", published: "2020-01-31"), Child("y", "1", "1", "1", published: "2020-01-01", code: "C9")).Findings);
        Assert.Equal((AggregationFault.Missing, "gone", "list:3"), (missing.Fault, missing.Body, missing.Place));
    }

    [Fact]
    public void Nothing_summed_is_no_report()
    {
        var sum = Sum(Child("x", "1.234", "1", "1"));
        Assert.Equal((null, 0, 1), (sum.Values, sum.Summed, sum.Refused));
    }

    [Fact]
    public void Sum_is_a_payload_of_the_definition_and_of_lists_only_overall_rows_are_summed()
    {
        var aggregation = new ReportAggregation(new AggregationRequest("county"));
        foreach (var name in new[] { "x", "y" })
        {
            var payload = new ListPayload { Organization = name, Cases = ["A 5 4 1 null"], AllCases = "5 4 1 null", Laws = ["l 3"] };
            Add(aggregation, PayloadReading.Read(ListDefinitions.Report, payload.Bytes), name);
        }

        var sum = aggregation.Finish();
        var written = PayloadReading.Read(ListDefinitions.Report, PayloadWriter.Write(sum.Values!));

        Assert.Empty(written.Faults);
        Assert.Equal([10L, 8L, 20L, 0L], written.Values.Values.Slice(0, 4));
        Assert.Equal(CellState.Absent, written.Values.States[4]);
        Assert.Empty(written.Values.EntryCells);
        Assert.Contains("lists are empty", sum.Notes[^1].In("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void Sums_that_rules_read_lack_what_is_not_known()
    {
        var aggregation = new ReportAggregation(new AggregationRequest());
        Add(aggregation, Read(Child("x", "1", "2", "null")), "x");

        Assert.Equal([CellState.Value, CellState.Value, CellState.Unusable, CellState.Unusable], aggregation.Finish(CellState.Unusable).Values!.States);
    }

    [Theory]
    [InlineData("\"N/A\"", "Unusable", "Known")]
    [InlineData("1", "Value", "Known")]
    [InlineData(null, "Absent", "Absent")]
    public void Optional_list_is_in_the_sum_if_a_report_has_it_whether_or_not_there_is_a_figure(string? overall, string state, string list)
    {
        const string Lists = """
            "kinds": { "money": { "base": "decimal", "scale": 2, "label": { "en": "m" }, "special": [ { "text": "N/A", "label": { "en": "none" } } ] } },
            "tables": [ { "id": "l", "shape": "list", "optional": true, "cell": "money", "label": { "en": "L" }, "columns": [ { "id": "a", "label": { "en": "A" } } ], "overall": {} } ]
            """;
        var report = ListDefinitions.Compile(Lists);
        var payload = $$"""{ "standard": "{{ReportBuilder.Standard}}", "edition": "{{ReportBuilder.Edition}}", "organization": "x", "year": 2019{{(overall is null ? "" : $$""", "l": { "entries": [], "overall": { "a": {{overall}} } }""")}} }""";
        var aggregation = new ReportAggregation(new AggregationRequest(), report);
        Add(aggregation, PayloadReading.Read(report, Encoding.UTF8.GetBytes(payload)), "x");

        var values = aggregation.Finish(CellState.Unusable).Values!;
        Assert.Equal((state, list), (values.States[0].ToString(), values.EntriesOf(report.Lists[0]).StateIn(null).ToString()));
    }

    [Fact]
    public void Ten_thousand_reports_are_not_kept()
    {
        var aggregation = new ReportAggregation(new AggregationRequest());
        var alive = AddMany(aggregation, 10_000);

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.InRange(alive.Count(a => a.IsAlive), 0, 2);
        Assert.Equal("a 1000000, b 2000000, w blank, c 10000", Cells(aggregation.Finish(), wide: true));
    }

    private static List<WeakReference> AddMany(ReportAggregation aggregation, int count)
    {
        var alive = new List<WeakReference>();
        for (var i = 0; i < count; i++)
        {
            var reading = PayloadReading.Read(Wide, Child($"body {i}", "1", "2", "1"));
            alive.Add(new WeakReference(reading.Values));
            Add(aggregation, reading, $"{i}");
        }

        return alive;
    }

    private static readonly BoundReport Wide = ListDefinitions.Compile(Tables.Replace("\"max\": 1000,", "", StringComparison.Ordinal));

    private static AggregatedReport Sum(params byte[][] children) => Sum(new AggregationRequest(), children);

    private static AggregatedReport Sum(AggregationRequest request, params byte[][] children)
    {
        var aggregation = new ReportAggregation(request, Report);
        for (var i = 0; i < children.Length; i++)
            Add(aggregation, Read(children[i]), $"{i + 1}");
        return aggregation.Finish();
    }

    private static void Add(ReportAggregation aggregation, PayloadReading reading, string name) =>
        aggregation.Add(reading.Values, ReportEngine.Judge(reading), location => location is { } place ? $"{name}:{place.Line}:{place.Column}" : name);

    private static PayloadReading Read(byte[] payload) => PayloadReading.Read(Report, payload);

    private static string Cells(AggregatedReport sum, bool wide = false) => string.Join(
        ", ",
        (wide ? Wide : Report).Cells.Select(c => $"{c.Column.Id} {(sum.Values!.States[c.Index] == CellState.Value ? sum.Values.Values[c.Index].ToString(System.Globalization.CultureInfo.InvariantCulture) : sum.Values.States[c.Index].ToString().ToLowerInvariant())}"));

    private static byte[] Child(
        string name, string a, string b, string c, int year = 2019, string edition = ReportBuilder.Edition, string? published = null, string? code = null)
    {
        var head = (published is null ? "" : $"\"publicationDate\": \"{published}\", ") + (code is null ? "" : $"\"organizationCode\": \"{code}\", ");
        return Encoding.UTF8.GetBytes($$"""
            { "standard": "{{ReportBuilder.Standard}}", "edition": "{{edition}}",
              "organization": "{{name}}",
              {{head}}"year": {{year}},
              "t": {
                "a": {{a}}, "b": {{b}}, "w": "x" },
              "u": { "c": {{c}} } }
            """);
    }
}
