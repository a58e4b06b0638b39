using SchemaKit.Testing;

namespace SchemaKit.Engine.Tests;

public sealed class LoadedDefinitionTests
{
    private static readonly string[] Path = ["schema", "gov-info-disclosure", "2019.schemakit.json"];

    [Fact]
    public void Consistent_report_is_valid_by_the_loaded_definition()
    {
        var definition = LoadedDefinition.Load(Path[^1], Repository.Read(Path));
        var report = new RandomReports(2019).Consistent();

        var result = ReportEngine.Validate(definition, report.ToUtf8());

        Assert.Empty(result.Violations);
        Assert.Equal(new RuleCounts(47, 0, 12 + 192), result.Rules);
    }

    [Fact]
    public void Changed_cell_breaks_the_rules_that_read_it()
    {
        var definition = LoadedDefinition.Load(Path[^1], Repository.Read(Path));
        var report = new RandomReports(2019).Consistent();
        report.Figures["/requests/received/naturalPerson"]++;

        var violations = ReportEngine.Validate(definition, report.ToUtf8()).Violations;

        Assert.Equal(DisclosureOracle.EquationsWith("/requests/received/naturalPerson"), violations.Select(v => v.Id).Order(StringComparer.Ordinal));
        Assert.All(violations, v => Assert.Contains(v.Operands, o => o.Location is { Line: > 0 }));
    }

    [Fact]
    public void Definition_with_errors_is_refused()
    {
        var refused = Assert.Throws<DefinitionException>(() => LoadedDefinition.Load("bad.schemakit.json", "{\"standard\": 1}"));
        Assert.NotEmpty(refused.Diagnostics);
    }
}
