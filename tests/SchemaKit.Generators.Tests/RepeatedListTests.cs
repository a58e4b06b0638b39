namespace SchemaKit.Generators.Tests;

/// <summary>Of a list that stands twice nothing is known, so nothing but that is said of its entries.</summary>
public sealed class RepeatedListTests
{
    private const string Members = """
        "rosters": [ { "id": "offices", "label": { "en": "Offices" }, "key": { "id": "office", "label": { "en": "Office" } }, "columns": [ { "id": "head", "label": { "en": "Head" } } ], "cell": "count" } ],
        "tables": [ { "id": "cases", "shape": "list", "entries": "offices", "cell": "count", "label": { "en": "Cases" }, "columns": [ { "id": "received", "label": { "en": "Received" } } ] } ]
        """;

    [Theory]
    [InlineData("null")]
    [InlineData("\"Z\"")]
    [InlineData("5")]
    public void A_key_in_it_is_not_asked_for_in_the_roster(string key)
    {
        using var judges = new TwoJudges(Members);
        var entries = $$"""[ { "office": {{key}}, "received": 1 } ]""";

        Assert.NotEmpty(judges.Judge($$""" "offices": [ { "office": "A", "head": 1 } ], "cases": {{entries}} """).Violations);
        Assert.DoesNotContain(
            PayloadRules.UndeclaredEntry,
            judges.Judge($$""" "offices": [ { "office": "A", "head": 1 } ], "cases": {{entries}}, "cases": {{entries}} """).Violations.Select(v => v.RuleId));
    }
}
