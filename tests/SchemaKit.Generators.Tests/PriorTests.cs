using System.Text;
using SchemaKit.Engine;
using SchemaKit.Testing;
using Edition2019 = GovInfoDisclosure.Edition2019;
using Edition2021 = GovInfoDisclosure.Edition2021;

namespace SchemaKit.Generators.Tests;

/// <summary>Reports beside that of the year before, of the same edition or carried over from another: by emitted code and by the engine, which must agree, and held to what the form's facts say.</summary>
public sealed class PriorTests
{
    private const int Pairs = 400;

    private static readonly DefinitionText Text2019 = new("2019.schemakit.json", Repository.Read("schema", "gov-info-disclosure", "2019.schemakit.json"));

    private static readonly LoadedDefinition Old = LoadedDefinition.Load(Text2019.Path, Text2019.Text);

    private static readonly LoadedDefinition New = LoadedDefinition.Load(
        "2021.schemakit.json", Repository.Read("schema", "gov-info-disclosure", "2021.schemakit.json"), Text2019);

    [Fact]
    public void In_the_2019_edition_requests_and_items_carry_over()
    {
        foreach (var (now, then) in RandomPairs(2020, DisclosureForm.Edition2019, DisclosureForm.Edition2019))
        {
            var verdict = Same(ReportEngine.Validate(Old, now.ToUtf8(), then.ToUtf8()), Read2019(now).Validate(Read2019(then)));
            Assert.Equal((59, 192), (verdict.Rules.Holds + verdict.Rules.Violated, verdict.Rules.NotEvaluated));
            Assert.Equal(CarriedOver(now, then).Concat(ItemsFollow(now, then)).Order(StringComparer.Ordinal), OverPrior(verdict));
        }
    }

    [Fact]
    public void From_2020_to_2021_requests_carry_over_across_the_editions_and_what_is_in_force_is_not_evaluated()
    {
        foreach (var (now, then) in RandomPairs(2021, DisclosureForm.Edition2021, DisclosureForm.Edition2019))
        {
            var verdict = Same(ReportEngine.Validate(New, now.ToUtf8(), then.ToUtf8()), Read2021(now).Validate(Read2019(then)));
            Assert.Equal((51, 2 + 199), (verdict.Rules.Holds + verdict.Rules.Violated, verdict.Rules.NotEvaluated));
            Assert.Equal(CarriedOver(now, then).Order(StringComparer.Ordinal), OverPrior(verdict));
            Assert.Equal(
                ["governmentRule UnusableCell prior:/article20Item1/governmentRule/inForce", "normativeDocument UnusableCell prior:/article20Item1/normativeDocument/inForce"],
                verdict.NotEvaluated.Where(s => s.RuleId == "inForceFollows").Select(s => $"{s.Instance} {s.Reason} {string.Join(' ', s.Pointers)}"));
        }
    }

    [Fact]
    public void In_the_2021_edition_requests_and_what_is_in_force_carry_over()
    {
        foreach (var (now, then) in RandomPairs(2023, DisclosureForm.Edition2021, DisclosureForm.Edition2021))
        {
            var verdict = Same(ReportEngine.Validate(New, now.ToUtf8(), then.ToUtf8()), Read2021(now).Validate(Read2021(then)));
            Assert.Equal((53, 199), (verdict.Rules.Holds + verdict.Rules.Violated, verdict.Rules.NotEvaluated));
            Assert.Equal(CarriedOver(now, then).Concat(InForceFollows(now, then)).Order(StringComparer.Ordinal), OverPrior(verdict));
        }
    }

    [Fact]
    public void An_operand_in_a_carried_report_is_named_as_in_the_edition_that_is_judged_at_its_own_place()
    {
        var (now, then) = (new DisclosureReport(DisclosureForm.Edition2021) { Year = 2021 }, new DisclosureReport { Year = 2020 });
        then.Figures["/requests/carriedForward/naturalPerson"] = 3;
        var violation = Assert.Single(ReportEngine.Validate(New, now.ToUtf8(indented: true), then.ToUtf8(indented: true)).Violations);

        Assert.Equal(("carriedOver[naturalPerson]", RuleSeverity.Warning, RuleStatus.Practice, "/requests/carriedIn/naturalPerson"), (violation.Id, violation.Severity, violation.Status, violation.Pointer));
        Assert.Equal("二、上年结转 0 ≠ 上年 四、结转下年 3（差 −3，自然人）", violation.Messages.In("zh-Hans"));
        var line = Encoding.UTF8.GetString(then.ToUtf8(indented: true)).Split('\n')[violation.Operands[1].Location!.Value.Line - 1];
        Assert.Equal((OperandSource.Prior, "/requests/carriedForward/naturalPerson"), (violation.Operands[1].Source, violation.Operands[1].Pointer));
        Assert.Contains("\"naturalPerson\": 3", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_of_another_body_or_year_is_told_and_not_read()
    {
        var (own, right) = (new Edition2021.AnnualReport { Organization = "某局", Year = 2021 }, new Edition2019.AnnualReport { Organization = "某局", Year = 2020 });

        Assert.DoesNotContain(own.Validate(right).Violations, v => v.RuleId == PayloadRules.WrongPrior);
        foreach (var (wrong, pointer) in new[] { (right with { Organization = "别局" }, "/organization"), (right with { Year = 2021 }, "/year"), (right with { Year = 2019 }, "/year"), (right with { Year = 2022 }, "/year") })
        {
            var verdict = own.Validate(wrong);
            Assert.Equal((PayloadRules.WrongPrior, pointer, false), (verdict.Violations[0].RuleId, verdict.Violations[0].Pointer, verdict.IsValid));
            Assert.Equal(9, verdict.NotEvaluated.Where(s => s.Reason == SkipReason.NoPriorReport).Sum(s => s.Instances));
            Assert.Equal(Verdict.Lines(ReportEngine.Validate(New, own.ToUtf8Bytes(), wrong.ToUtf8Bytes()), withPlaces: false), Verdict.Lines(verdict, withPlaces: false));
        }

        Assert.Throws<ArgumentNullException>(() => own.Validate((Edition2019.AnnualReport)null!));
    }

    [Fact]
    public void A_cell_that_is_no_value_in_the_other_report_is_not_read()
    {
        var own = new Edition2021.AnnualReport { Organization = "某局", Year = 2021 };
        var prior = new Edition2019.AnnualReport { Organization = "某局", Year = 2020, Requests = new() { CarriedForward = new() { NaturalPerson = -1 } } };
        var utf8 = Encoding.UTF8.GetString(prior.ToUtf8Bytes());

        var verdict = own.Validate(prior);
        Assert.Equal("prior:/requests/carriedForward/naturalPerson", Assert.Single(verdict.NotEvaluated, s => s is { RuleId: "carriedOver", Instance: "naturalPerson" }).Pointers.Single());
        Assert.Equal(Verdict.Lines(ReportEngine.Validate(New, own.ToUtf8Bytes(), Encoding.UTF8.GetBytes(utf8)), withPlaces: false), Verdict.Lines(verdict, withPlaces: false));

        var absent = utf8.Replace("\"carriedForward\"", "\"carriedFoward\"", StringComparison.Ordinal);
        Assert.Equal(7, ReportEngine.Validate(New, own.ToUtf8Bytes(), Encoding.UTF8.GetBytes(absent)).NotEvaluated.Count(s => s.RuleId == "carriedOver"));
    }

    [Fact]
    public void Without_a_migration_that_is_what_is_said()
    {
        var (now, then) = (new DisclosureReport { Year = 2020 }, new DisclosureReport(DisclosureForm.Edition2021) { Year = 2019 });
        var violation = ReportEngine.Validate(Old, now.ToUtf8(), then.ToUtf8()).Violations[0];

        Assert.Equal((PayloadRules.WrongPrior, "/edition"), (violation.RuleId, violation.Pointer));
        Assert.NotNull(violation.Location);
        Assert.Equal("No migration leads from edition \"2021\" to \"2019\", so this report of the year before cannot be compared with", violation.Messages.In("en"));
        Assert.Equal("没有从“2021”版到“2019”版的转换，无法对照这份上年报告", violation.Messages.In("zh-Hans"));
    }

    /// <summary>Pairs of which every other one agrees, but for a figure now and then.</summary>
    private static IEnumerable<(DisclosureReport Now, DisclosureReport Then)> RandomPairs(int year, DisclosureForm form, DisclosureForm formThen)
    {
        var (reports, before, random) = (new RandomReports(year, form), new RandomReports(year + 1, formThen), new Random(year));
        var (agreeing, broken) = (0, 0);
        for (var i = 0; i < Pairs; i++)
        {
            var (now, then) = (i % 3 == 0 ? Readable(reports) : reports.Consistent(), i % 5 == 0 ? Readable(before) : before.Consistent());
            (now.Year, then.Year) = (year, year - 1);
            if (i % 2 == 0)
                Agree(now, then);
            if (i % 4 == 0)
                then.Figures[$"/requests/carriedForward/{DisclosureForm.Columns[random.Next(7)]}"] = random.Next(3) == 0 ? null : random.Next(3);
            _ = CarriedOver(now, then).Any() ? broken++ : agreeing++;
            yield return (now, then);
        }

        Assert.True(agreeing > Pairs / 10 && broken > Pairs / 3, $"{agreeing} agree, {broken} do not");
    }

    private static DisclosureReport Readable(RandomReports reports)
    {
        var report = reports.WithFaults();
        foreach (var (pointer, figure) in report.Figures.Where(f => f.Value is < 0 && !f.Key.EndsWith("changeInItems", StringComparison.Ordinal)).ToList())
            report.Figures[pointer] = -figure;
        foreach (var (pointer, figure) in report.Figures.Where(f => f.Value is { } value && value % 1 != 0 && f.Key.Contains("requests", StringComparison.Ordinal)).ToList())
            report.Figures[pointer] = decimal.Truncate(figure!.Value);
        return report;
    }

    private static void Agree(DisclosureReport now, DisclosureReport then)
    {
        foreach (var column in DisclosureForm.Columns)
            now.Figures[$"/requests/carriedIn/{column}"] = then.Figures[$"/requests/carriedForward/{column}"];
        foreach (var (pointer, prior) in now.Figures.Keys.Where(p => p.EndsWith("itemsLastYear", StringComparison.Ordinal) && then.Figures.ContainsKey(p)).Select(p => (p, then.Figures[p])).ToList())
            now.Figures[pointer] = Math.Max(0, (prior ?? 0) + (then.Figures[pointer.Replace("itemsLastYear", "changeInItems", StringComparison.Ordinal)] ?? 0));
    }

    private static IEnumerable<string> CarriedOver(DisclosureReport now, DisclosureReport then) =>
        from c in DisclosureForm.Columns
        let sides = (Left: now.Figures[$"/requests/carriedIn/{c}"] ?? 0, Right: then.Figures[$"/requests/carriedForward/{c}"] ?? 0)
        where sides.Left != sides.Right
        select $"carriedOver[{c.Replace('/', '.')}] {sides.Left:G29} {sides.Right:G29}";

    private static IEnumerable<string> ItemsFollow(DisclosureReport now, DisclosureReport then) =>
        from p in now.Form.AllCells
        where p.EndsWith("/itemsLastYear", StringComparison.Ordinal)
        let sides = (Left: now.Figures[p] ?? 0, Right: (then.Figures[p] ?? 0) + (then.Figures[p.Replace("itemsLastYear", "changeInItems", StringComparison.Ordinal)] ?? 0))
        where sides.Left != sides.Right
        select $"itemsFollow{p["/article20Item".Length]}[{p.Split('/')[2]}] {sides.Left:G29} {sides.Right:G29}";

    private static IEnumerable<string> InForceFollows(DisclosureReport now, DisclosureReport then) =>
        from r in new[] { "governmentRule", "normativeDocument" }
        let row = $"/article20Item1/{r}/"
        let sides = (Left: now.Figures[row + "inForce"] ?? 0, Right: (then.Figures[row + "inForce"] ?? 0) + (now.Figures[row + "issued"] ?? 0) - (now.Figures[row + "repealed"] ?? 0))
        where sides.Left != sides.Right
        select $"inForceFollows[{r}] {sides.Left:G29} {sides.Right:G29}";

    private static IEnumerable<string> OverPrior(ValidationResult verdict) => verdict.Violations
        .Where(v => v.Operands.Any(o => o.Source == OperandSource.Prior)).Select(v => $"{v.Id} {v.Left:G29} {v.Right:G29}").Order(StringComparer.Ordinal);

    private static ValidationResult Same(ValidationResult engine, ValidationResult emitted)
    {
        Assert.Equal(Verdict.Lines(engine, withPlaces: false), Verdict.Lines(emitted, withPlaces: false));
        return engine;
    }

    private static Edition2019.AnnualReport Read2019(DisclosureReport report) => Edition2019.AnnualReport.Parse(report.ToUtf8());

    private static Edition2021.AnnualReport Read2021(DisclosureReport report) => Edition2021.AnnualReport.Parse(report.ToUtf8());
}
