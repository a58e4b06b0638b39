using System.Text;
using SchemaKit.Runtime;

namespace SchemaKit.Tests;

public class ListTests
{
    [Fact]
    public void Entries_are_read_with_keys_cells_and_nested_lists()
    {
        var report = ListReport.Read();
        var first = report.EntriesAt(1)[0];

        Assert.Equal("AG", report.OrganizationCode);
        Assert.Equal(["one", "two"], report.Footnotes["sites"]);
        Assert.Equal("B", report.EntriesAt(0)[1].Key);
        Assert.Equal("Second", report.EntriesAt(0)[1].Cells.TextAt(0));
        Assert.Equal(("A", 5L), (first.Key, first.Cells.ValueAt(0)));
        Assert.Equal("<1", first.Cells.FigureAt(1, ListReport.Days).Special);
        Assert.Equal(2.5m, report.EntriesAt(1)[1].Cells.FigureAt(1, ListReport.Days));
        Assert.Equal([2L, 3L], Enumerable.Range(0, first.Nested(0).Count).Select(i => first.Nested(0)[i].Cells.ValueAt(0)!.Value));
        Assert.Equal(5, first.Cells.ValueAt(2));
        Assert.Equal(6, report.Cells.Values[0]);
        Assert.Equal(long.MinValue + 1, report.Cells.Values[1]);
        Assert.False(report.HasList(4));
    }

    [Fact]
    public void A_report_with_lists_survives_the_round_trip()
    {
        var report = ListReport.Read();
        var written = PayloadValidator.ToUtf8(ListReport.Shape, report, indented: false);

        Assert.Equal(ListReport.Valid.Replace("\n", "", StringComparison.Ordinal), Encoding.UTF8.GetString(written));
        Assert.Equal(report, PayloadValidator.Read(ListReport.Shape, written));
        Assert.True(PayloadValidator.Validate(ListReport.Shape, written).IsValid);
        Assert.True(PayloadValidator.Validate(ListReport.Shape, report).IsValid);
    }

    [Theory]
    [InlineData("\"B\",\"received\":1", "\"C\",\"received\":1", "undeclared-entry /sites/entries/1/body")]
    [InlineData("\"B\",\"received\":1", "null,\"received\":1", "undeclared-entry /sites/entries/1/body")]
    [InlineData("\"B\",\"received\":1", "\"A\",\"received\":1", "duplicate-entry /sites/entries/1/body")]
    [InlineData("\"B\",\"received\":1", "\"\",\"received\":1", "invalid-value /sites/entries/1/body")]
    [InlineData("\"B\",\"received\":1", "7,\"received\":1", "wrong-type /sites/entries/1/body")]
    [InlineData("\"body\":\"B\",\"received\":1", "\"received\":1", "missing-key /sites/entries/1/body")]
    [InlineData("\"received\":1", "\"received\":1.5", "not-whole /sites/entries/1/received")]
    [InlineData("{\"times\":3}", "{\"times\":\"3\"}", "wrong-type /sites/entries/0/reasons/entries/1/times")]
    [InlineData("{\"times\":3}", "5", "wrong-type /sites/entries/0/reasons/entries/1")]
    [InlineData("\"overall\":{\"times\":5}", "\"overall\":null", "wrong-type /sites/entries/0/reasons/overall")]
    [InlineData("\"overall\":{\"times\":5}", "\"overall\":{\"times\":-5}", "out-of-range /sites/entries/0/reasons/overall/times")]
    [InlineData("\"N/A\"", "\"n/a\"", "invalid-value /sites/overall/group/days")]
    [InlineData("[{\"note\":\"x\"}]", "{\"note\":\"x\"}", "wrong-type /log")]
    [InlineData("[{\"note\":\"x\"}]", "[{\"note\":null}]", "blank-forbidden /log/0/note")]
    [InlineData("\"organizationCode\":\"AG\",", "", "missing-key /organizationCode")]
    [InlineData("\"AG\"", "\"\"", "invalid-value /organizationCode")]
    [InlineData("{\"sites\":[\"one\",\"two\"]}", "{\"bodies\":[]}", "unknown-key /footnotes/bodies")]
    [InlineData("[\"one\",\"two\"]", "[\"one\",\"\"]", "invalid-value /footnotes/sites/1")]
    public void A_fault_is_found_at_its_place(string part, string other, string fault) => Assert.Equal([fault], ListReport.FaultsWith(part, other));

    [Fact]
    public void Faults_of_cells_stand_after_those_of_the_structure_by_list_and_row()
    {
        var found = ListReport.FaultsWith(
            "\"sites\":{\"entries\":[{\"body\":\"A\",\"received\":5,\"reasons\":{\"entries\":[{\"times\":2},{\"times\":3}]",
            "\"sites\":{\"entries\":[{\"body\":\"Z\",\"reasons\":{\"entries\":[{\"times\":true},{}]");

        Assert.Equal(
            ["missing-key /sites/entries/0/received", "undeclared-entry /sites/entries/0/body", "missing-key /sites/entries/0/reasons/entries/1/times", "wrong-type /sites/entries/0/reasons/entries/0/times"],
            found);
    }

    [Fact]
    public void Keys_are_not_undeclared_if_the_roster_cannot_be_read() => Assert.Equal(
        ["wrong-type /bodies"], ListReport.FaultsWith("[{\"body\":\"A\",\"name\":\"First\"},{\"body\":\"B\",\"name\":\"Second\"}]", "5"));

    [Fact]
    public void Of_a_list_that_stands_twice_no_row_is_used()
    {
        var result = PayloadValidator.Validate(ListReport.Shape, ListReport.With("\"log\":[{\"note\":\"x\"}]", "\"log\":[{\"note\":null}],\"log\":[]"));

        Assert.Equal(["blank-forbidden /log/0/note", "duplicate-key /log"], ListReport.Show(result));
    }

    [Fact]
    public void The_roster_may_stand_behind_the_lists()
    {
        const string Roster = "\"bodies\":[{\"body\":\"A\",\"name\":\"First\"},{\"body\":\"B\",\"name\":\"Second\"}],\n";
        var payload = ListReport.With(Roster, "");
        var text = Encoding.UTF8.GetString(payload);
        var moved = Encoding.UTF8.GetBytes(text.Insert(text.LastIndexOf('}'), "," + Roster.TrimEnd('\n').TrimEnd(',')));

        Assert.Equal(ListReport.Read(), PayloadValidator.Read(ListReport.Shape, moved));
    }

    [Fact]
    public void An_optional_table_may_be_missing_or_lack_its_overall_row()
    {
        var without = PayloadValidator.Read(ListReport.Shape, ListReport.With("\"log\"", "\"extra\":{\"entries\":[{\"file\":null,\"count\":1},{\"file\":null,\"count\":2}],\"overall\":null},\"log\""));
        var with = PayloadValidator.Read(ListReport.Shape, ListReport.With("\"log\"", "\"extra\":{\"entries\":[],\"overall\":{\"count\":null}},\"log\""));

        Assert.True(without.HasList(4));
        Assert.False(without.HasOverall(4));
        Assert.True(with.HasOverall(4));
        Assert.NotEqual(without, with);
        Assert.Equal(without, PayloadValidator.Read(ListReport.Shape, PayloadValidator.ToUtf8(ListReport.Shape, without, false)));
        Assert.Equal(["/extra/overall/count"], PayloadValidator.Validate(ListReport.Shape, with).Notes[0].Pointers);
    }

    [Fact]
    public void Blanks_of_entries_are_noted_by_list_and_row()
    {
        var result = PayloadValidator.Validate(ListReport.Shape, ListReport.With("{\"times\":2},{\"times\":3}],\"overall\":{\"times\":5}},\"group\":{\"days\":\"<1\"}", "{\"times\":2},{\"times\":null}],\"overall\":{\"times\":null}},\"group\":{\"days\":null}"));

        Assert.Equal(
            ["/sites/entries/0/group/days", "/sites/entries/0/reasons/overall/times", "/sites/entries/0/reasons/entries/1/times"], Assert.Single(result.Notes).Pointers);
    }

    [Fact]
    public void More_entries_than_a_list_may_have_are_a_fault_at_the_first_of_them()
    {
        var entries = string.Join(',', Enumerable.Repeat("{\"note\":\"x\"}", 10_001));

        Assert.Equal(["too-many-entries /log/10000"], ListReport.FaultsWith("[{\"note\":\"x\"}]", "[" + entries + "]"));
        Assert.Empty(ListReport.FaultsWith("[{\"note\":\"x\"}]", "[" + entries[..entries.LastIndexOf(",{", StringComparison.Ordinal)] + "]"));
    }

    [Fact]
    public void Reports_are_equal_by_what_stands_in_their_lists()
    {
        var report = ListReport.Read();
        var entry = report.EntriesAt(3)[0];
        var copy = new EntryData(null, new CellView(new CellBlock(1).With(0, "x"), 0, 1));

        Assert.Equal(entry, copy);
        Assert.Equal(report, report.WithList(3, EntryArray.Of([copy]), hasOverall: false));
        Assert.NotEqual(report, report.WithList(3, EntryArray.Of([copy, copy]), hasOverall: false));
        Assert.NotEqual(report, report with { Footnotes = Footnotes.None });
        Assert.NotEqual(report, report with { OrganizationCode = null });
        Assert.Equal(report, report with { Footnotes = new Footnotes([KeyValuePair.Create("sites", (IReadOnlyList<string>)["one", "two"])]) });
    }

    [Fact]
    public void A_record_of_another_shape_is_refused() =>
        Assert.Throws<ArgumentException>(() => PayloadValidator.Validate(ListReport.Shape, new ReportData(["", "", "", "", ""], new CellBlock(3), [])));
}
