using System.Text;
using System.Text.Json;
using Golden.Lists;
using SchemaKit.Engine;
using SchemaKit.Testing;

namespace SchemaKit.Generators.Tests;

/// <summary>Emitted records of lists, rosters and special values.</summary>
public sealed class ListTests
{
    private const int Payloads = 3_000;

    private static readonly LoadedDefinition Definition = LoadedDefinition.Load("lists.schemakit.json", GoldenCase.Lists.Text);

    private static RequestReport Sample => new()
    {
        Organization = "Agency",
        OrganizationCode = "AG",
        Year = 2024,
        PublicationDate = new DateOnly(2025, 2, 1),
        Offices = [new() { Office = "CRT", Name = "Civil Rights", Opened = 1957 }, new() { Office = "TAX", Name = "Tax" }],
        Cases = new()
        {
            Entries = [new() { Office = "CRT", PendingStart = 1, Received = 3 }, new() { Office = "TAX", Received = 4 }],
            Overall = new() { PendingStart = 1, Received = 7 },
        },
        Outcomes = new()
        {
            Entries = [new() { Office = "CRT", Granted = new() { Full = 2, Partial = 1 }, Reasons = [new() { Description = "Lost", Times = 5 }, new() { Times = 1 }] }],
        },
        Times = new() { Entries = [new() { Office = "CRT", Median = 12.5m, Lowest = DaysSpecial.LessThan1, Highest = 20, Average = DaysSpecial.NA, Late = 3 }] },
        Oldest = new() { Overall = new() { Date1 = new DateOnly(2020, 2, 29), Date2 = DaySpecial.NA } },
        Older = [new() { File = "F-1", Days1 = 9 }, new()],
        Statutes = [new() { Statute = "26 U.S.C. 6103", ReliedUpon = new() { Entries = [new() { Office = "TAX", Times = 8 }], Overall = new() { Times = 8 } } }],
        Footnotes = Footnotes.None.With("cases", "One case was transferred."),
    };

    [Fact]
    public void Entries_are_read_as_they_are_written()
    {
        var report = Sample;

        Assert.Equal("TAX", report.Offices[1].Office);
        Assert.Equal(1957, report.Offices[0].Opened);
        Assert.Equal(3, report.Cases.Entries[0].Received);
        Assert.Equal(7, report.Cases.Overall.Received);
        Assert.Equal(7, report.Cases.Overall[CasesColumn.Received]);
        Assert.Equal(4, report.Cases.Entries[1][CasesColumn.Received]);
        Assert.Equal(1, report.Outcomes.Entries[0].Granted.Partial);
        Assert.Equal(5, report.Outcomes.Entries[0].Reasons[0].Times);
        Assert.Equal("Lost", report.Outcomes.Entries[0].Reasons[0].Description);
        Assert.Equal(8, report.Statutes[0].ReliedUpon.Overall.Times);
        Assert.Equal("TAX", report.Statutes[0].ReliedUpon.Entries[0].Office);
        Assert.Null(report.Older[1].File);
        Assert.Empty(report.Costs.Entries);
        Assert.Null(report.Appeals);
        Assert.Equal(["One case was transferred."], report.Footnotes["cases"]);
        Assert.Empty(report.Footnotes["costs"]);
    }

    [Fact]
    public void A_cell_with_special_values_is_a_number_or_one_of_them_or_blank()
    {
        var times = Sample.Times.Entries[0];

        Assert.Equal(12.5m, times.Median.Value);
        Assert.Equal(20, times.Highest);
        Assert.Equal("<1", times.Lowest.Special);
        Assert.Null(times.Lowest.Value);
        Assert.Equal("N/A", times.Average.ToString());
        Assert.True(Sample.Times.Overall.Median.IsBlank);
        Assert.Equal(3, times.Late);
        Assert.Equal(new DateOnly(2020, 2, 29), Sample.Oldest.Overall.Date1.Value);
        Assert.Equal("N/A", Sample.Oldest.Overall.Date2.Special);
        Assert.Throws<ArgumentOutOfRangeException>(() => times with { Median = "n/a" });
        Assert.Throws<ArgumentOutOfRangeException>(() => times with { Median = 1.25m });
    }

    [Fact]
    public void A_report_survives_writing_and_reading()
    {
        // A blank is forbidden in cases.
        var whole = Sample.Cases.Entries[0] with { PendingStart = 0, Processed = 2, PendingEnd = 2 };
        var report = Sample with { Cases = new() { Entries = [whole], Overall = new() { PendingStart = 0, Received = 3, Processed = 2, PendingEnd = 2 } } };
        var read = RequestReport.Parse(report.ToUtf8Bytes());

        Assert.Equal(report, read);
        Assert.Equal(Sample.Offices, read.Offices);
        Assert.Equal(Sample.Statutes, read.Statutes);
        Assert.Equal(read, RequestReport.Parse(read.ToUtf8Bytes(indented: true)));
        Assert.Equal(read, JsonSerializer.Deserialize<RequestReport>(JsonSerializer.Serialize(read)));
    }

    [Fact]
    public void Copies_are_equal_until_one_cell_differs()
    {
        var first = Sample;
        var second = Sample;
        Assert.Equal(first, second);
        Assert.Equal(first.Cases, second.Cases);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());

        var entry = second.Cases.Entries[1] with { Received = 5 };
        var third = second with { Cases = second.Cases with { Entries = second.Cases.Entries.SetItem(1, entry) } };
        Assert.NotEqual(first, third);
        Assert.Equal(5, third.Cases.Entries[1].Received);
        Assert.Equal(4, second.Cases.Entries[1].Received);
        Assert.Equal(first, third with { Cases = third.Cases with { Entries = [third.Cases.Entries[0], entry with { Received = 4 }] } });
        Assert.NotEqual(first, first with { Appeals = new() });
        Assert.Equal(first, (first with { Appeals = new() { Overall = new() { Received = 1 } } }) with { Appeals = null });
    }

    [Fact]
    public void Totals_are_computed_in_entries_nested_lists_and_overall_rows()
    {
        var report = (Sample with
        {
            Costs = new() { Entries = [new() { Office = "CRT", Processing = 1.25m, Litigation = 2 }, new() { Office = "TAX", Processing = 0.5m, Fees = 3 }] },
            Appeals = new() { Entries = [new() { Office = "CRT", Received = 1 }] },
        }).WithComputedTotals();

        Assert.Equal(3, report.Outcomes.Entries[0].Total);
        Assert.Equal(6, report.Outcomes.Entries[0].OtherTotal);
        Assert.Equal(6, report.Outcomes.Overall.OtherTotal);
        Assert.Equal(2, report.Outcomes.Overall.Granted.Full);
        Assert.Equal(3, report.Outcomes.Overall.Total);
        Assert.Equal(3.25m, report.Costs.Entries[0].Total);
        Assert.Equal(3.75m, report.Costs.Overall.Total);
        Assert.Equal(1.75m, report.Costs.Overall.Processing);
        Assert.Equal(8, report.Statutes[0].ReliedUpon.Overall.Times);
        Assert.Equal("Lost", report.Outcomes.Entries[0].Reasons[0].Description);
        Assert.Equal("<1", report.Times.Entries[0].Lowest.Special);
        Assert.Null(report.Appeals!.Value.Overall);
        Assert.Equal(0, report.Appeals!.Value.Entries[0].PendingEnd ?? 0);
    }

    [Fact]
    public void Totals_over_entries_stay_as_they_are_in_a_report_that_declares_none()
    {
        var report = new RequestReport { Cases = new() { Overall = new() { Received = 7 } }, Costs = new() { Overall = new() { Processing = 2, Litigation = 1 } } }.WithComputedTotals();

        Assert.Equal(7, report.Cases.Overall.Received);
        Assert.Equal(3, report.Costs.Overall.Total);
    }

    [Fact]
    public void An_optional_table_may_lack_its_overall_row()
    {
        var report = Sample with { Appeals = new() { Entries = [new() { Office = "CRT", Received = 1 }] } };

        Assert.Null(report.Appeals!.Value.Overall);
        Assert.Contains("\"overall\":null", Encoding.UTF8.GetString(report.ToUtf8Bytes()), StringComparison.Ordinal);
        Assert.Equal(2, (report with { Appeals = new() { Overall = new() { Received = 2 } } }).Appeals!.Value.Overall!.Value.Received);
    }

    [Fact]
    public void A_record_is_checked_as_a_payload_would_be()
    {
        var report = Sample with
        {
            Offices = [new() { Office = "CRT" }, new() { Office = "CRT" }, new() { Office = "" }, new()],
            Footnotes = Footnotes.None.With("offices", "x").With("costs", ""),
        };
        var found = report.Validate().Violations.Where(v => v.Status == RuleStatus.Payload && !v.Pointer.StartsWith("/cases", StringComparison.Ordinal)).Select(v => $"{v.RuleId} {v.Pointer}");

        Assert.Equal(
            [
                "invalid-value /footnotes/costs/0", "unknown-key /footnotes/offices", "duplicate-entry /offices/1/office", "invalid-value /offices/2/office",
                "undeclared-entry /offices/3/office", "undeclared-entry /statutes/0/reliedUpon/entries/0/office",
            ],
            found);
    }

    [Fact]
    public void Random_payloads_get_the_same_verdict_from_emitted_code_and_engine()
    {
        var payloads = new RandomPayloads(Definition.Report, 10);
        var (read, faulty) = (0, 0);
        for (var i = 0; i < Payloads; i++)
        {
            var utf8 = payloads.Next();
            var emitted = RequestReport.Validate(utf8);
            Assert.Equal(Verdict.Lines(ReportEngine.Validate(Definition, utf8)), Verdict.Lines(emitted));
            if (!RequestReport.TryParse(utf8, out var record, out var faults))
            {
                faulty++;
                Assert.Equal(emitted.Violations.Where(v => v.Status == RuleStatus.Payload).Select(v => v.ToString()), faults.Violations.Select(v => v.ToString()));
                continue;
            }

            read++;
            var written = record.ToUtf8Bytes();
            Assert.Equal(record, RequestReport.Parse(written));
            Assert.Equal(written, RequestReport.Parse(written).ToUtf8Bytes());
            Assert.Equal(Verdict.Lines(emitted, withPlaces: false), Verdict.Lines(record.Validate(), withPlaces: false));
        }

        Assert.InRange(read, Payloads / 4, Payloads);
        Assert.InRange(faulty, Payloads / 20, Payloads);
    }
}
