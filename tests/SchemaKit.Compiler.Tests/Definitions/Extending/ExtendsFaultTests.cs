namespace SchemaKit.Compiler.Tests.Definitions.Extending;

/// <summary>Each fault of extending at its place, and nothing else beside it.</summary>
public sealed class ExtendsFaultTests
{
    [Theory]
    [InlineData("""{ "standard": "s", "edition": "2", "extends": {|SK0171:"10"|} }""", "; of this standard there are here: 1")]
    [InlineData("""{ "standard": "t", "edition": "2", "extends": {|SK0171:"1"|} }""", "No definition here is edition '1' of 't'; put its definition beside this one")]
    [InlineData("""{ "standard": "s", "edition": "2", "extends": {|SK0172:"2"|} }""", "extends itself: 2 → 2")]
    [InlineData("""{ "standard": "s", "edition": "2", "extends": {|SK0103:2019|} }""", "Expected a text")]
    [InlineData("""{|SK0101:{|} "edition": "2", "extends": "1" }""", "'standard' is missing")]
    [InlineData("""{ "standard": "s", "edition": {|SK0170:"1"|}, "title": { "en": "T" }, "tables": [ { "id": "t", "shape": "record", "cell": "count", "columns": [ { "id": "c", "label": { "en": "C" } } ] } ] }""", "is also defined in other1.schemakit.json")]
    public void A_base_that_cannot_be_had_is_one_error(string marked, string words)
    {
        var found = Editions.Verify(marked, Editions.First);
        Assert.Contains(words, Assert.Single(found).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""
        "sections": [ "words", {|SK0174:"figurs"|}, "figures" ]
        """, "Edition '1' has no section 'figurs' here. Did you mean 'figures'?")]
    [InlineData("""
        "tables": [ "marks", { "id": "people", "rows": [ "staff", {|SK0174:"paying"|}, "guests", "total" ] } ]
        """, "Edition '1' has no row 'paying' here")]
    [InlineData("""
        "kinds": { "mark": { "codes": [ "good", {|SK0174:"baad"|}, "bad" ] } }
        """, "Edition '1' has no code 'baad' here. Did you mean 'bad'?")]
    [InlineData("""
        "tables": [ "marks", "people", { "id": "people2", "shape": "record", "cell": "count", "label": { "en": "N" }, "columns": [ {|SK0174:"women"|}, { "id": "c", "label": { "en": "C" } } ] } ], "sections": []
        """, "has no column 'women' here")]
    [InlineData("""
        "tables": [ "marks", "people", {|SK0105:"marks"|} ]
        """, "Id 'marks' and 'marks' at line")]
    public void A_text_that_names_nothing_in_the_base_is_an_error(string members, string words)
    {
        var marked = Editions.Second(members);
        Assert.Contains(words, Assert.Single(Errors(marked)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_edition_is_suggested() => Assert.EndsWith("Did you mean '2019'?", Assert.Single(Editions.Verify(
        """{ "standard": "s", "edition": "2021", "extends": {|SK0171:"2091"|} }""",
        Editions.First.Replace("\"edition\": \"1\"", "\"edition\": \"2019\"", StringComparison.Ordinal))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_text_in_a_list_needs_an_extended_edition() => Editions.Verify("""
        { "standard": "s", "edition": "1", "title": { "en": "T" }, "tables": [ {|SK0175:"people"|}, { "id": "t", "shape": "record", "cell": "count",
          "columns": [ {|SK0175:"c"|}, { "id": "d", "label": { "en": "D" } } ] } ] }
        """);

    [Fact]
    public void Editions_that_extend_each_other_are_told_once_each()
    {
        const string One = """{ "standard": "s", "edition": "1", "extends": "2" }""";
        Assert.Contains("2 → 1 → 2", Assert.Single(Editions.Verify("""{ "standard": "s", "edition": "2", "extends": {|SK0172:"1"|} }""", One)).Message, StringComparison.Ordinal);
        Editions.Verify("""{ "standard": "s", "edition": "3", "extends": {|SK0173:"1"|} }""", One, """{ "standard": "s", "edition": "2", "extends": "1" }""");
    }

    [Fact]
    public void Errors_of_the_base_are_one_error_here()
    {
        var found = Editions.Verify(
            """{ "standard": "s", "edition": "2", "extends": {|SK0173:"1"|}, "tables": [ "nonsense" ] }""",
            Editions.First.Replace("staff >=", "stuff >=", StringComparison.Ordinal).Replace("\"sumOf\": [\"*\"]", "\"sumOf\": [\"x\"]", StringComparison.Ordinal));
        Assert.Equal("Edition '1', which this extends, has errors; mend other1.schemakit.json first", Assert.Single(found).Message);
    }

    [Fact]
    public void Warnings_of_the_base_are_not_repeated()
    {
        var first = Editions.First.Replace("{ \"id\": \"staff\", \"label\": { \"en\": \"Staff\" } }", "{ \"id\": \"staff\" }", StringComparison.Ordinal);
        Assert.Equal("SK0117", Assert.Single(Editions.Compile(first).Diagnostics).Id);
        Assert.Empty(Editions.Compile(Editions.Second(""), first).Diagnostics);
        Assert.Empty(Editions.Compile("""{ "standard": "s", "edition": "3", "extends": "2" }""", Editions.Second(""), first).Diagnostics);
    }

    [Theory]
    [InlineData("""{ "standard": "s", "edition": "2", "extends": "1", TABLES, "rules": [ {|SK0204:"moreStaff"|} ] }""")]
    [InlineData("""{ "standard": "s", "edition": "2", "extends": {|SK0204:"1"|}, TABLES }""")]
    [InlineData("""{ "standard": "s", "edition": "2", "extends": "1", TABLES, "rules": [ { "id": {|SK0204:"moreStaff"|}, "severity": "info" } ] }""")]
    public void A_finding_in_inherited_text_stands_where_it_is_taken_in_and_names_where_it_was_written(string marked)
    {
        var found = Editions.Verify(
            marked.Replace("TABLES", "\"tables\": [ \"marks\", { \"id\": \"people\", \"rows\": [ \"guests\" ] } ]", StringComparison.Ordinal), Editions.First);
        Assert.EndsWith("(inherited from other1.schemakit.json(19,47))", Assert.Single(found).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_inherited_through_two_editions_names_the_first_of_them()
    {
        var found = Editions.Verify(
            """{ "standard": "s", "edition": "3", "extends": "2", "tables": [ "marks", { "id": "people", "rows": [ "guests" ] } ], "rules": [ {|SK0204:"moreStaff"|} ] }""",
            Editions.First, Editions.Second("\"rules\": [ { \"id\": \"moreStaff\", \"severity\": \"info\" } ]"));
        Assert.EndsWith("(inherited from other1.schemakit.json(19,47))", Assert.Single(found).Message, StringComparison.Ordinal);
    }

    private static List<string> Errors(string marked) => [.. Editions.Verify(marked, Editions.First).Select(d => d.Message)];
}
