namespace SchemaKit.Generators.Tests;

/// <summary>A migration from an edition whose definition is not in the project.</summary>
public sealed class MissingEditionTests
{
    private const string Definition = """
        { "standard": "small", "edition": "2", "title": { "en": "Small" }, "namespace": "Small", "typeName": "SmallReport",
          "tables": [ { "id": "t", "shape": "record", "cell": "count", "label": { "en": "T" }, "columns": [ { "id": "a", "label": { "en": "A" } } ] } ],
          "migrations": [ { "from": "1", "cells": [] } ] }
        """;

    [Fact]
    public void It_is_a_warning_at_its_place_and_nothing_is_made_of_it()
    {
        var harness = new GeneratorHarness(("small.schemakit.json", Definition));
        var result = harness.Run();

        var found = Assert.Single(result.Diagnostics);
        Assert.Equal(("SK0401", "small.schemakit.json"), (found.Id, found.Location.GetLineSpan().Path));
        Assert.Equal((2, 28), (found.Location.GetLineSpan().StartLinePosition.Line, found.Location.GetLineSpan().StartLinePosition.Character));
        Assert.DoesNotContain(result.GeneratedSources, s => s.HintName.Contains("Migration", StringComparison.Ordinal) || s.SourceText.ToString().Contains(" From(", StringComparison.Ordinal));
        Assert.Empty(harness.CompilerFindings());
    }

    [Fact]
    public void With_it_in_the_project_the_methods_are_there()
    {
        var harness = new GeneratorHarness(
            ("small.schemakit.json", Definition), ("old.schemakit.json", Definition[..(Definition.IndexOf("\"migrations\"", StringComparison.Ordinal) - 4)].Replace("\"2\"", "\"1\"", StringComparison.Ordinal).Replace("\"Small\",", "\"Small.Old\",", StringComparison.Ordinal) + " }"));
        var result = harness.Run();

        Assert.Empty(result.Diagnostics);
        Assert.Contains(result.GeneratedSources, s => s.SourceText.ToString().Contains(" From(", StringComparison.Ordinal));
    }
}
