using System.Text.Json;
using SchemaKit.Engine;
using SchemaKit.Testing;
using Edition2019 = GovInfoDisclosure.Edition2019;
using Edition2021 = GovInfoDisclosure.Edition2021;

namespace SchemaKit.Generators.Tests;

/// <summary>Reports carried over between the shipped editions: by emitted code and by the engine, which must agree.</summary>
public sealed class MigrationTests
{
    private const int Reports = 300;

    private static readonly DefinitionText Text2019 = new("2019.schemakit.json", Repository.Read("schema", "gov-info-disclosure", "2019.schemakit.json"));

    private static readonly LoadedDefinition Old = LoadedDefinition.Load(Text2019.Path, Text2019.Text);

    private static readonly LoadedDefinition New = LoadedDefinition.Load(
        "2021.schemakit.json", Repository.Read("schema", "gov-info-disclosure", "2021.schemakit.json"), Text2019);

    [Fact]
    public void Emitted_code_and_engine_agree_from_2019_to_2021()
    {
        var reports = new RandomReports(1);
        for (var i = 0; i < Reports; i++)
        {
            var report = i % 2 == 0 ? reports.Consistent() : reports.WithFaults();
            var (utf8, unknown) = (report.ToUtf8(), i % 3 == 0 ? new[] { "/requests/received/total", "/requests/outcomes/otherHandling/total" } : []);
            if (!Edition2019.AnnualReport.TryParse(utf8, out var record))
                continue;

            var emitted = Edition2021.AnnualReport.From(record, unknown);
            var engine = ReportMigration.Migrate(Old, New, utf8, unknown);
            Assert.Equal(emitted.Report, Edition2021.AnnualReport.Parse(engine.Utf8!));
            Assert.Equal(emitted.Losses.Select(Show), engine.Losses.Select(Show));
            Assert.Equal(emitted.Unknown, engine.Unknown);
        }
    }

    [Fact]
    public void Emitted_code_and_engine_agree_from_2021_to_2019()
    {
        var reports = new RandomReports(2, DisclosureForm.Edition2021);
        for (var i = 0; i < Reports; i++)
        {
            var report = i % 2 == 0 ? reports.Consistent() : reports.WithFaults();
            var (utf8, unknown) = (report.ToUtf8(), i % 3 == 0 ? new[] { "/requests/outcomes/otherHandlingByReason/feeOverdue/total" } : []);
            if (!Edition2021.AnnualReport.TryParse(utf8, out var record))
                continue;

            var emitted = record.ToEdition2019(unknown);
            var engine = ReportMigration.Migrate(New, Old, utf8, unknown);
            Assert.Equal(emitted.Report, Edition2019.AnnualReport.Parse(engine.Utf8!));
            Assert.Equal(emitted.Losses.Select(Show), engine.Losses.Select(Show));
            Assert.Equal(emitted.Unknown, engine.Unknown);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void There_and_back_a_report_is_the_same_apart_from_the_declared_losses(bool hasOtherHandling)
    {
        var reports = new RandomReports(3);
        for (var i = 0; i < Reports; i++)
        {
            var report = reports.Consistent();
            if (!hasOtherHandling)
                RemoveOtherHandling(report);
            var there = ReportMigration.Migrate(Old, New, report.ToUtf8());
            var back = ReportMigration.Migrate(New, Old, there.Utf8!, there.Unknown);
            var lost = there.Losses.Concat(back.Losses).Where(l => l.Kind != LossKind.Renamed).SelectMany(l => l.Sources.Concat(l.Targets)).Select(f => f.Pointer).ToHashSet();
            using var result = JsonDocument.Parse(back.Utf8!);
            foreach (var pointer in report.Form.AllCells)
            {
                var figure = At(result.RootElement, pointer);
                if (lost.Contains(pointer))
                    Assert.Contains(pointer, back.Unknown);
                else
                    Assert.Equal(report.Figures[pointer], figure);
            }

            var isLost = report.Figures["/requests/outcomes/otherHandling/total"] != 0;
            Assert.Equal(isLost, lost.Contains("/requests/outcomes/otherHandling/total"));
        }
    }

    [Fact]
    public void Without_other_handling_five_cells_of_200_are_unknown_and_with_it_up_to_26()
    {
        var report = new RandomReports(4).Consistent();
        foreach (var column in DisclosureForm.Columns)
            report.Figures[$"/requests/outcomes/otherHandling/{column}"] = 1;
        Assert.Equal(26, ReportMigration.Migrate(Old, New, report.ToUtf8()).Unknown.Count);

        RemoveOtherHandling(report);
        var carried = ReportMigration.Migrate(Old, New, report.ToUtf8());
        Assert.Equal(
            [
                "/article20Item1/governmentRule/repealed", "/article20Item1/governmentRule/inForce",
                "/article20Item1/normativeDocument/repealed", "/article20Item1/normativeDocument/inForce", "/article20Item8/administrativeFee/feesCollected",
            ],
            carried.Unknown);
        using var payload = JsonDocument.Parse(carried.Utf8!);
        Assert.All(carried.Unknown, pointer => Assert.Null(At(payload.RootElement, pointer)));
        Assert.Equal(0, At(payload.RootElement, "/requests/outcomes/otherHandlingByReason/other/total"));
        Assert.Equal([15, 3, 2, 2], new[] { LossKind.Removed, LossKind.Unknown, LossKind.Redefined, LossKind.Renamed }.Select(k => carried.Losses.Count(l => l.Kind == k)));
    }

    /// <summary>Equations over unknown cells, which blank counts as 0 here, are all that can break.</summary>
    [Fact]
    public void A_valid_report_stays_valid_unless_its_other_handling_could_not_be_split()
    {
        var reports = new RandomReports(5);
        var (valid, invalid) = (0, 0);
        for (var i = 0; i < Reports; i++)
        {
            var report = reports.Consistent();
            if (i % 2 == 0)
                RemoveOtherHandling(report);
            Assert.True(ReportEngine.Validate(Old, report.ToUtf8()).IsValid);
            var carried = ReportMigration.Migrate(Old, New, report.ToUtf8());
            var verdict = ReportEngine.Validate(New, carried.Utf8!);
            var split = DisclosureForm.Columns.Where(c => report.Figures[$"/requests/outcomes/otherHandling/{c}"] != 0).Select(c => $"requests.outcomes.total[{c.Replace('/', '.')}]");
            Assert.Equal(split, verdict.Violations.Where(v => v.Severity == RuleSeverity.Error).Select(v => v.Id));
            _ = verdict.IsValid ? valid++ : invalid++;
        }

        Assert.True(valid >= Reports / 2 && invalid > Reports / 4, $"{valid} valid, {invalid} not");
    }

    [Fact]
    public void Head_and_texts_carry_over()
    {
        var report = new Edition2019.AnnualReport { Organization = "某局", Year = 2020, Title = "年报", PublicationDate = new DateOnly(2021, 1, 31), Overview = "一", OtherMatters = "六" };
        var carried = Edition2021.AnnualReport.From(report).Report;
        Assert.Equal(("某局", 2020, "年报", new DateOnly(2021, 1, 31), "一", "六"), (carried.Organization, carried.Year, carried.Title, carried.PublicationDate, carried.Overview, carried.OtherMatters));
        Assert.Equal(report, carried.ToEdition2019().Report);
    }

    [Fact]
    public void Code_of_the_body_and_footnotes_carry_over_but_for_those_on_a_table_that_is_gone()
    {
        var footnotes = Footnotes.None.With("requests", "One request was split.", "Another too.").With("article20Item9", "Without the schools.");
        var report = new Edition2019.AnnualReport { Organization = "某局", OrganizationCode = "11610924", Year = 2020, Footnotes = footnotes };
        var carried = Edition2021.AnnualReport.From(report);
        var engine = ReportMigration.Migrate(Old, New, report.ToUtf8Bytes());

        Assert.Equal("11610924", carried.Report.OrganizationCode);
        Assert.Equal(["One request was split.", "Another too."], carried.Report.Footnotes["requests"]);
        Assert.Equal(["requests"], carried.Report.Footnotes.Tables);
        Assert.Equal("Removed MigratedFigure { Pointer = /footnotes/article20Item9/0, Value = Without the schools. } >", Show(carried.Losses[^1]).TrimEnd());
        Assert.Equal(carried.Report, Edition2021.AnnualReport.Parse(engine.Utf8!));
        Assert.Equal(carried.Losses.Select(Show), engine.Losses.Select(Show));
    }

    [Fact]
    public void A_broken_payload_is_told_and_a_migration_that_nobody_states_is_refused()
    {
        var broken = ReportMigration.Migrate(Old, New, "{}"u8);
        Assert.Null(broken.Utf8);
        Assert.NotEmpty(broken.Faults);
        Assert.False(ReportMigration.IsStated(Old, Old));
        Assert.Throws<ArgumentException>(() => ReportMigration.Migrate(Old, Old, "{}"u8));
    }

    private static void RemoveOtherHandling(DisclosureReport report)
    {
        foreach (var column in DisclosureForm.Columns)
        {
            report.Figures[$"/requests/outcomes/total/{column}"] -= report.Figures[$"/requests/outcomes/otherHandling/{column}"];
            report.Figures[$"/requests/carriedForward/{column}"] += report.Figures[$"/requests/outcomes/otherHandling/{column}"];
            report.Figures[$"/requests/outcomes/otherHandling/{column}"] = 0;
        }
    }

    private static decimal? At(JsonElement root, string pointer)
    {
        foreach (var key in pointer[1..].Split('/'))
            root = root.GetProperty(key);
        return root.ValueKind == JsonValueKind.Null ? null : root.GetDecimal();
    }

    private static string Show(MigrationLoss loss) =>
        $"{loss.Kind} {string.Join(' ', loss.Sources)} > {string.Join(' ', loss.Targets)} {loss.Why.In("zh-Hans")} {loss.Why.In("en")}";
}
