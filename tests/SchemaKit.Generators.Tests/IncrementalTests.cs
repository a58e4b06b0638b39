extern alias generators;

using Microsoft.CodeAnalysis;
using SchemaKit.Testing;
using GeneratorSteps = generators::SchemaKit.Generators.GeneratorSteps;
using Reason = Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace SchemaKit.Generators.Tests;

public sealed class IncrementalTests
{
    private static readonly string[] Models = [GeneratorSteps.Record, GeneratorSteps.Table, GeneratorSteps.Rules, GeneratorSteps.Shape, GeneratorSteps.Schema];

    private static readonly Reason[] Untouched = [Reason.Cached, Reason.Unchanged];

    public static TheoryData<string> Cases => [.. GoldenCase.All.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Second_run_is_cached_in_every_step(string name)
    {
        var harness = Start(name);
        var result = harness.Run();
        Assert.All(result.TrackedSteps.Values.SelectMany(s => s).SelectMany(s => s.Outputs), output => Assert.Contains(output.Reason, Untouched));
        AssertSourcesCached(result);
    }

    [Fact]
    public void Unrelated_code_edit_leaves_everything_cached()
    {
        var harness = Start("slice");
        harness.EditCode();
        var result = harness.Run();
        Assert.All(ReasonsOf(result, [GeneratorSteps.Compile, .. Models]), reason => Assert.Equal(Reason.Cached, reason));
        AssertSourcesCached(result);
    }

    [Fact]
    public void Blank_line_in_the_definition_leaves_the_source_cached()
    {
        var harness = Start("slice");
        harness.Edit(0, text => text.Replace("\"rules\"", "\n\n  \"rules\"", StringComparison.Ordinal));
        var result = harness.Run();
        Assert.All(ReasonsOf(result, [GeneratorSteps.Compile]), reason => Assert.Contains(reason, new[] { Reason.Modified, Reason.Unchanged }));
        Assert.All(ReasonsOf(result, Models), reason => Assert.Contains(reason, Untouched));
        AssertSourcesCached(result);
    }

    [Fact]
    public void Order_of_members_in_the_definition_leaves_the_source_cached()
    {
        var harness = Start("slice");
        harness.Edit(0, text => text.Replace("\"cell\": \"count\", \"blank\": \"zero\"", "\"blank\": \"zero\", \"cell\": \"count\"", StringComparison.Ordinal));
        AssertSourcesCached(harness.Run());
    }

    [Fact]
    public void Label_edit_reprints_only_what_carries_labels()
    {
        var harness = Start("gov-info-disclosure-2019");
        harness.Edit(0, text => text.Replace("\"研究机构\"", "\"科研机构\"", StringComparison.Ordinal).Replace("科研机构", "科学研究机构", StringComparison.Ordinal));
        var result = harness.Run();

        Assert.Equal([Reason.Unchanged], ReasonsOf(result, [GeneratorSteps.Record]));
        Assert.Equal([Reason.Unchanged], ReasonsOf(result, [GeneratorSteps.Rules]));
        Assert.Equal([Reason.Modified], ReasonsOf(result, [GeneratorSteps.Shape]));
        Assert.Equal([Reason.Modified], ReasonsOf(result, [GeneratorSteps.Schema]));
        Assert.Equal(1, ReasonsOf(result, [GeneratorSteps.Table]).Count(r => r == Reason.Modified));
        Assert.Equal(6, ReasonsOf(result, [GeneratorSteps.Table]).Count(r => r == Reason.Unchanged));
    }

    [Fact]
    public void Position_of_a_finding_moves_without_the_source()
    {
        const string Unplaced = "\"sections\": [ { \"id\": \"overview\", \"label\": { \"en\": \"Overview\" } } ],\n  ";
        var harness = new GeneratorHarness(("slice.schemakit.json", GoldenCase.Named("slice").Text.Replace("\"tables\"", Unplaced + "\"tables\"", StringComparison.Ordinal)));
        var before = Assert.Single(harness.Run().Diagnostics);
        harness.Edit(0, text => "\n" + text);
        var result = harness.Run();
        var after = Assert.Single(result.Diagnostics);
        Assert.Equal("SK0215", after.Id);
        Assert.Equal(before.Location.GetLineSpan().StartLinePosition.Line + 1, after.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Equal([Reason.Modified], ReasonsOf(result, [GeneratorSteps.Problem]));
        Assert.All(ReasonsOf(result, Models), reason => Assert.Contains(reason, Untouched));
    }

    [Fact]
    public void Broken_definition_gives_no_code_and_the_repaired_one_gives_it_back()
    {
        var harness = Start("slice");
        var whole = harness.Run().GeneratedSources.Select(s => s.SourceText.ToString()).ToList();
        harness.Edit(0, text => text.Replace("outcomes.total +", "outcomes.totl +", StringComparison.Ordinal));
        var broken = harness.Run();
        Assert.Empty(broken.GeneratedSources);
        Assert.Equal("SK0204", Assert.Single(broken.Diagnostics).Id);

        harness.Edit(0, text => text.Replace("outcomes.totl +", "outcomes.total +", StringComparison.Ordinal));
        var repaired = harness.Run();
        Assert.Empty(repaired.Diagnostics);
        Assert.Equal(whole, repaired.GeneratedSources.Select(s => s.SourceText.ToString()));
    }

    [Fact]
    public void Edit_of_one_definition_leaves_the_other_cached()
    {
        var harness = new GeneratorHarness(
            ("a.schemakit.json", GoldenCase.Named("slice").Text), ("b.schemakit.json", GoldenCase.Named("everything").Text));
        harness.Run();
        harness.Edit(1, text => text.Replace("Not more is spent", "No more is spent", StringComparison.Ordinal));
        var result = harness.Run();
        Assert.Equal([Reason.Cached, Reason.Modified], ReasonsOf(result, [GeneratorSteps.Shape]));
        Assert.Contains(ReasonsOf(result, [GeneratorSteps.Compile]), r => r == Reason.Cached);
    }

    [Fact]
    public void Definition_added_leaves_the_others_as_they_were()
    {
        var harness = Start("slice");
        harness.Add("b.schemakit.json", GoldenCase.Named("everything").Text);
        var result = harness.Run();
        Assert.Equal([Reason.Cached, Reason.New], ReasonsOf(result, [GeneratorSteps.Shape]));
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void Edit_of_an_extended_edition_recompiles_it_and_what_extends_it_only()
    {
        var harness = StartEditions();
        harness.Edit(0, text => text.Replace("\"Disclosed\"", "\"Published\"", StringComparison.Ordinal));
        Assert.Equal([Reason.Modified, Reason.Modified, Reason.Cached], ReasonsOf(harness.Run(), [GeneratorSteps.Compile]));
    }

    [Fact]
    public void Edit_of_another_standard_or_of_an_edition_that_extends_leaves_the_others_cached()
    {
        var harness = StartEditions();
        harness.Edit(2, text => text.Replace("Not more is spent", "No more is spent", StringComparison.Ordinal));
        Assert.Equal([Reason.Cached, Reason.Cached, Reason.Modified], ReasonsOf(harness.Run(), [GeneratorSteps.Compile]));

        harness.Edit(1, text => text.Replace("Next", "Second", StringComparison.Ordinal));
        Assert.Equal([Reason.Cached, Reason.Modified, Reason.Cached], ReasonsOf(harness.Run(), [GeneratorSteps.Compile]));
    }

    [Fact]
    public void An_extended_edition_that_comes_later_mends_what_extends_it()
    {
        var harness = new GeneratorHarness(("next.schemakit.json", Next));
        Assert.Equal("SK0171", Assert.Single(harness.Run().Diagnostics).Id);
        harness.Add("slice.schemakit.json", GoldenCase.Named("slice").Text);
        Assert.Empty(harness.Run().Diagnostics);
        Assert.Empty(harness.CompilerFindings());
    }

    [Fact]
    public void Two_definitions_of_one_edition_are_an_error_at_each()
    {
        var slice = GoldenCase.Named("slice").Text;
        var result = new GeneratorHarness(("a.schemakit.json", slice), ("b.schemakit.json", slice)).Run();
        Assert.Equal(["a.schemakit.json SK0170", "b.schemakit.json SK0170"], result.Diagnostics.Select(d => $"{d.Location.GetLineSpan().Path} {d.Id}"));
        Assert.Empty(result.GeneratedSources);
    }

    private const string Next = """{ "standard": "gov-info-disclosure", "edition": "next", "extends": "2019", "title": { "en": "Next" } }""";

    private static GeneratorHarness StartEditions()
    {
        var harness = new GeneratorHarness(
            ("slice.schemakit.json", GoldenCase.Named("slice").Text), ("next.schemakit.json", Next), ("everything.schemakit.json", GoldenCase.Named("everything").Text));
        Assert.Empty(harness.Run().Diagnostics);
        return harness;
    }

    private static GeneratorHarness Start(string name)
    {
        var harness = GeneratorHarness.For(name);
        Assert.Empty(harness.Run().Diagnostics);
        return harness;
    }

    private static List<Reason> ReasonsOf(GeneratorRunResult result, IEnumerable<string> steps) =>
        [.. steps.SelectMany(step => result.TrackedSteps[step]).SelectMany(step => step.Outputs).Select(output => output.Reason)];

    private static void AssertSourcesCached(GeneratorRunResult result) =>
        Assert.All(result.TrackedOutputSteps.Values.SelectMany(s => s).SelectMany(s => s.Outputs), output => Assert.Equal(Reason.Cached, output.Reason));
}
