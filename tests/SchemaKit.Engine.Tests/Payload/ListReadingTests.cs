using SchemaKit.Engine.Payload;
using SchemaKit.Engine.Tests.Reports;

namespace SchemaKit.Engine.Tests.Payload;

public sealed class ListReadingTests
{
    private const string Offices = """
        "offices":[{"office":"A","name":"one"},{"office":"B","name":"two"}]
        """;

    private const string NoCases = """
        "cases":{"entries":[],"overall":{"received":0,"closed":0,"time":{"median":null,"oldest":null}}}
        """;

    private const string NoLaws = "\"laws\":[]";

    private const string Whole = $$$$"""
        {{{{Offices}}}},
        "cases":{"entries":[{"office":"B","received":5,"closed":4,"time":{"median":"<1","oldest":"2019-03-01"}},
                            {"office":"A","received":7,"closed":7,"time":{"median":2.5,"oldest":null}}],
                 "overall":{"received":12,"closed":11,"time":{"median":"N/A","oldest":null}}},
        "refusals":{"entries":[{"office":"A","total":3,"reasons":{"entries":[{"times":1},{"times":2}],"overall":{"times":3}}}],
                    "overall":{"total":3}},
        "laws":[{"title":"first","uses":1},{"title":null,"uses":2}]
        """;

    [Fact]
    public void Entries_follow_the_fixed_cells_by_key()
    {
        var (values, faults, _) = Read(Whole.Replace("\"title\":null", "\"title\":\"second\"", StringComparison.Ordinal));

        Assert.Empty(faults);
        var cases = ListDefinitions.Report.Tables[0];
        var row = values.EntriesOf(cases).Find(null, "A")!;
        Assert.Equal((1, "/cases/entries/1", "A"), (row.Position, row.Pointer, row.Name));
        Assert.Equal([7L, 7L, 25L, 0L], values.Values.Slice(row.FirstCell, 4));
        Assert.Equal(12, values.Values[cases.FirstCell]);
        Assert.Equal("/cases/entries/1/time/oldest", values.CellAt(row.FirstCell + 3).Pointer);
    }

    [Fact]
    public void Special_values_are_told_by_their_exact_text()
    {
        var (values, _, _) = Read(Whole);
        string? SpecialAt(string pointer) => values.SpecialAt(values.Cells.Single(c => c.Pointer == pointer))?.Text.Value;

        Assert.Equal("<1", SpecialAt("/cases/entries/0/time/median"));
        Assert.Equal("N/A", SpecialAt("/cases/overall/time/median"));
        Assert.Null(SpecialAt("/cases/entries/1/time/median"));
    }

    [Fact]
    public void Nested_entries_know_the_entry_above()
    {
        var (values, _, _) = Read(Whole);
        var reasons = ListDefinitions.Report.Tables[1].List!.Nested[0];

        Assert.Equal(["A,#1 /refusals/entries/0/reasons/entries/0", "A,#2 /refusals/entries/0/reasons/entries/1"],
            values.EntriesOf(reasons).Rows.Select(r => $"{Engine.Rules.RowPlace.Of(r).Name} {r.Pointer}"));
        Assert.Contains("/refusals/entries/0/reasons/overall/times", values.EntryCells.Select(c => c.Pointer));
    }

    [Fact]
    public void What_is_read_is_written_and_read_again()
    {
        var (values, faults, _) = Read(Whole.Replace("\"title\":null", "\"title\":\"second\"", StringComparison.Ordinal)
            + ""","footnotes":{"laws":["x"],"cases":["one","two"]},"organizationCode":"C1" """);
        Assert.Empty(faults);

        var written = PayloadWriter.Write(values);
        var again = PayloadReading.Read(ListDefinitions.Report, written);

        Assert.Empty(again.Faults);
        Assert.Equal(written, PayloadWriter.Write(again.Values));
        Assert.Equal(values.Values, again.Values.Values);
        Assert.Equal(values.States, again.Values.States);
        Assert.Equal(values.CellTexts, again.Values.CellTexts);
        Assert.Equal(("C1", "one|two"), (again.Values.OrganizationCode, string.Join('|', again.Values.Footnotes["cases"])));
        var keys = System.Text.Json.Nodes.JsonNode.Parse(written)!.AsObject().Select(m => m.Key);
        Assert.Equal(["standard", "edition", "organization", "organizationCode", "year", "offices", "cases", "refusals", "laws", "footnotes"], keys);
    }

    [Theory]
    [InlineData("""{"entries":[{"office":¦"C","received":1,"closed":1,"time":{"median":1,"oldest":null}}],"overall":OVERALL}""", "undeclared-entry /cases/entries/0/office C")]
    [InlineData("""{"entries":[{"office":¦null,"received":1,"closed":1,"time":{"median":1,"oldest":null}}],"overall":OVERALL}""", "undeclared-entry /cases/entries/0/office ")]
    [InlineData("""{"entries":[ENTRY,{"received":1,"closed":1,"time":{"median":1,"oldest":null},"office":¦"A"}],"overall":OVERALL}""", "duplicate-entry /cases/entries/1/office A")]
    [InlineData("""{"entries":[{"office":¦"","received":1,"closed":1,"time":{"median":1,"oldest":null}}],"overall":OVERALL}""", "invalid-value /cases/entries/0/office |key")]
    [InlineData("""{"entries":[{"office":¦3,"received":1,"closed":1,"time":{"median":1,"oldest":null}}],"overall":OVERALL}""", "wrong-type /cases/entries/0/office string or null|number")]
    [InlineData("""{"entries":[¦{"received":1,"closed":1,"time":{"median":1,"oldest":null}}],"overall":OVERALL}""", "missing-key /cases/entries/0/office office")]
    [InlineData("""{"entries":[¦4],"overall":OVERALL}""", "wrong-type /cases/entries/0 object|number")]
    [InlineData("""{"entries":¦{},"overall":OVERALL}""", "wrong-type /cases/entries array|object")]
    [InlineData("""¦{"entries":[]}""", "missing-key /cases/overall overall")]
    [InlineData("""{"entries":[],"overall":¦null}""", "wrong-type /cases/overall object|null")]
    [InlineData("""¦[]""", "wrong-type /cases object|array")]
    [InlineData("""{"entries":[{"office":"A","received":1,"closed":1,"time":{"median":¦"n/a","oldest":null}}],"overall":OVERALL}""", "invalid-value /cases/entries/0/time/median n/a|number or null")]
    [InlineData("""{"entries":[{"office":"A","received":¦"N/A","closed":1,"time":{"median":1,"oldest":null}}],"overall":OVERALL}""", "wrong-type /cases/entries/0/received number or null|string")]
    [InlineData("""{"entries":[{"office":"A","received":1,"closed":1,"time":{"median":1,"oldest":null,¦"x":1}}],"overall":OVERALL}""", "unknown-key /cases/entries/0/time/x x")]
    [InlineData("""{"entries":[{"office":"A","received":1,"closed":1,"time":{"median":1,"oldest":null},¦"office":"B"}],"overall":OVERALL}""", "duplicate-key /cases/entries/0/office office|…")]
    public void Fault_is_at_its_place(string cases, string expected)
    {
        var text = cases.Replace("OVERALL", """{"received":0,"closed":0,"time":{"median":null,"oldest":null}}""", StringComparison.Ordinal)
            .Replace("ENTRY", """{"office":"A","received":1,"closed":1,"time":{"median":1,"oldest":null}}""", StringComparison.Ordinal);
        var payload = MarkedPayload.WithHead($"{Offices},\"cases\":{text},{NoLaws}");

        var fault = Assert.Single(PayloadReading.Read(ListDefinitions.Report, payload.Bytes).Faults);

        var arguments = fault.RuleId == PayloadRules.DuplicateKey ? fault.Arguments[0] + "|…" : string.Join('|', fault.Arguments);
        Assert.Equal(expected, $"{fault.RuleId} {fault.Pointer} {arguments}");
        Assert.Equal(payload.Place, fault.Location);
    }

    [Fact]
    public void Roster_may_stand_after_the_lists_it_declares_and_an_unusable_one_accuses_nobody()
    {
        var cases = """
            "cases":{"entries":[{"office":"A","received":1,"closed":1,"time":{"median":1,"oldest":null}}],"overall":{"received":1,"closed":1,"time":{"median":1,"oldest":null}}}
            """;

        Assert.Empty(Read($"{NoLaws},{cases},{Offices}").Faults);
        Assert.Equal(PayloadRules.WrongType, Assert.Single(Read($"{NoLaws},{cases},\"offices\":3").Faults).RuleId);
        Assert.Equal(PayloadRules.MissingKey, Assert.Single(Read($"{NoLaws},{cases}").Faults).RuleId);
    }

    [Fact]
    public void Key_may_have_256_characters()
    {
        string Named(int length) => $"\"offices\":[{{\"office\":\"{new string('k', length)}\",\"name\":\"x\"}}],{NoCases},{NoLaws}";

        Assert.Empty(Read(Named(256)).Faults);
        Assert.Equal(PayloadRules.InvalidValue, Assert.Single(Read(Named(257)).Faults).RuleId);
    }

    [Fact]
    public void List_may_have_10000_entries()
    {
        string Laws(int count) => $"{Offices},{NoCases},\"laws\":[{string.Join(',', Enumerable.Repeat("{\"title\":\"x\",\"uses\":1}", count))}]";
        var laws = ListDefinitions.Report.Tables[2];

        Assert.Empty(Read(Laws(10_000)).Faults);
        var (values, faults, _) = Read(Laws(10_001));

        var fault = Assert.Single(faults);
        Assert.Equal("too-many-entries /laws/10000 10000", $"{fault.RuleId} {fault.Pointer} {fault.Arguments[0]}");
        Assert.Equal((10_000, ListState.Unusable), (values.EntriesOf(laws).Rows.Count, values.EntriesOf(laws).StateIn(null)));
    }

    [Fact]
    public void Nested_entries_of_all_entries_above_count_together()
    {
        var some = string.Join(',', Enumerable.Repeat("{\"times\":1}", 6_000));
        string Entry(string office) => $"{{\"office\":\"{office}\",\"total\":1,\"reasons\":{{\"entries\":[{some}],\"overall\":{{\"times\":1}}}}}}";

        var (_, faults, _) = Read($"{Offices},{NoCases},\"refusals\":{{\"entries\":[{Entry("A")},{Entry("B")}],\"overall\":{{\"total\":1}}}},{NoLaws}");

        Assert.Equal("/refusals/entries/1/reasons/entries/4000", Assert.Single(faults).Pointer);
    }

    [Fact]
    public void Repeated_table_loses_its_entries()
    {
        var (values, faults, _) = Read($"{Whole},\"refusals\":{{\"entries\":[],\"overall\":{{\"total\":1}}}}");

        Assert.Equal(["invalid-value", "duplicate-key"], faults.Select(f => f.RuleId == PayloadRules.BlankForbidden ? "invalid-value" : f.RuleId));
        Assert.Empty(values.EntriesOf(ListDefinitions.Report.Tables[1]).Rows);
        Assert.Empty(values.EntriesOf(ListDefinitions.Report.Tables[1].List!.Nested[0]).Rows);
        Assert.Equal(CellState.Unusable, values.States[ListDefinitions.Report.Tables[1].FirstCell]);
    }

    [Theory]
    [InlineData("""{"nowhere":["x"]}""", "unknown-key /footnotes/nowhere")]
    [InlineData("""{"offices":["x"]}""", "unknown-key /footnotes/offices")]
    [InlineData("""{"laws":"x"}""", "wrong-type /footnotes/laws")]
    [InlineData("""{"laws":["x",1]}""", "wrong-type /footnotes/laws/1")]
    [InlineData("""{"laws":[""]}""", "invalid-value /footnotes/laws/0")]
    [InlineData("[]", "wrong-type /footnotes")]
    public void Footnotes_are_texts_by_table(string footnotes, string expected)
    {
        var fault = Assert.Single(Read($"{Offices},{NoCases},{NoLaws},\"footnotes\":{footnotes}").Faults);
        Assert.Equal(expected, $"{fault.RuleId} {fault.Pointer}");
    }

    [Fact]
    public void Definition_may_require_members_of_the_head()
    {
        var report = ListDefinitions.Compile("\"requires\": [\"organizationCode\", \"title\"], " + ListDefinitions.Tables);

        var faults = PayloadReading.Read(report, MarkedPayload.WithHead($"\"organizationCode\":\"\",{Offices},{NoCases},{NoLaws}").Bytes).Faults;

        Assert.Equal(["invalid-value /organizationCode", "missing-key /title"], faults.Select(f => $"{f.RuleId} {f.Pointer}"));
    }

    [Fact]
    public void Faults_come_by_place_then_by_fixed_cell_then_by_list_row_and_column()
    {
        var payload = MarkedPayload.WithHead($$$$"""
            "laws":[{"title":"x","uses":null},{"title":1,"uses":0.5}],"surplus":0,{{{{Offices}}}},
            "cases":{"entries":[{"office":"Z","received":-1,"closed":-1,"time":{"median":1,"oldest":null}}],"overall":{"received":-1,"closed":0,"time":{"median":null,"oldest":null}}}
            """);

        var violations = ReportEngine.Judge(PayloadReading.Read(ListDefinitions.Report, payload.Bytes)).Violations;

        Assert.Equal(
            [
                "/surplus", "/cases/entries/0/office", "/cases/overall/received", "/cases/entries/0/received", "/cases/entries/0/closed",
                "/laws/0/uses", "/laws/1/title", "/laws/1/uses",
            ],
            violations.Select(v => v.Pointer));
    }

    [Fact]
    public void Blank_cells_of_entries_are_noted()
    {
        var note = Assert.Single(ReportEngine.Judge(Read($$$$"""
            {{{{Offices}}}},{{{{NoLaws}}}},"cases":{"entries":[{"office":"A","received":null,"closed":1,"time":{"median":null,"oldest":null}}],"overall":{"received":null,"closed":0,"time":{"median":0,"oldest":null}}}
            """)).Notes);

        Assert.Equal(["/cases/overall/received", "/cases/entries/0/received", "/cases/entries/0/time/median"], note.Pointers);
    }

    [Fact]
    public void What_a_report_from_elsewhere_lacks_is_named()
    {
        var values = new ReportValues(ListDefinitions.Report) { Organization = "x", Year = 2019 };
        var cases = ListDefinitions.Report.Tables[0];
        values.EntriesOf(cases).SetState(null, ListState.Known);
        var row = values.AddEntry(cases, null, 0);
        values.States[row.FirstCell] = CellState.Blank;

        Assert.Equal(
            ["/offices", "/cases/entries/0/closed", "/cases/entries/0/time/median", "/cases/entries/0/time/oldest", "/cases/overall", "/laws"],
            ReportEngine.Validate(values, []).Violations.Select(v => v.Pointer));
    }

    private static PayloadReading Read(string members) => PayloadReading.Read(ListDefinitions.Report, MarkedPayload.WithHead(members).Bytes);
}
