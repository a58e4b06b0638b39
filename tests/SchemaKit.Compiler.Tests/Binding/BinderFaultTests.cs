namespace SchemaKit.Compiler.Tests.Binding;

/// <summary>Each fault of meaning at its place, and nothing else beside it.</summary>
public sealed class BinderFaultTests
{
    private const string Head = """ "standard": "s", "edition": "1", "title": { "en": "T" }, """;

    private const string Kinds = """ "kinds": { "eur": { "base": "decimal", "scale": 2, "unit": { "en": "EUR" } }, "name": { "base": "text" } }, """;

    private const string Tables = """
        "tables": [
          { "id": "m", "shape": "matrix", "cell": "count",
            "columns": [ { "id": "a", "label": { "en": "A" } }, { "id": "b", "label": { "en": "B" } },
              { "id": "money", "kind": "eur", "label": { "en": "M" } }, { "id": "who", "kind": "name", "label": { "en": "W" } } ],
            "rows": [ { "id": "r", "label": { "en": "R" } }, { "id": "g", "label": { "en": "G" }, "rows": [ { "id": "x", "label": { "en": "X" } }, { "id": "y", "label": { "en": "Y" } } ] } ] },
          { "id": "one", "shape": "record", "cell": "count", "columns": [ { "id": "p", "label": { "en": "P" } }, { "id": "q", "label": { "en": "Q" } } ] } ]
        """;

    [Theory]
    [InlineData("""{ "id": "z", "status": "printed", "forEach": "row of m", "assert": "{|SK0204:aa|} = b" }""")]
    [InlineData("""{ "id": "z", "status": "printed", "forEach": "column of m", "where": { "columns": ["a", "b"] }, "assert": "r = {|SK0205:g|}" }""")]
    [InlineData("""{ "id": "z", "status": "printed", "forEach": "column of m", "where": { "columns": ["a", "b"] }, "assert": "r = {|SK0206:g.*|}" }""")]
    [InlineData("""{ "id": "z", "status": "printed", "forEach": "row of m", "assert": "a = {|SK0208:money|}" }""")]
    [InlineData("""{ "id": "z", "status": "printed", "forEach": "row of m", "assert": "a <= {|SK0209:who|}" }""")]
    [InlineData("""{ "id": "z", "status": "printed", "forEach": {|SK0210:"row of mm"|}, "assert": "a <= b" }""")]
    [InlineData("""{ "id": "z", "status": "printed", "forEach": {|SK0212:"row of one"|}, "assert": "p <= q" }""")]
    [InlineData("""{ "id": "z", "status": "printed", "assert": "one.p <= one.q" }, { "id": {|SK0213:"zz"|}, "status": "printed", "assert": "one.p <= one.q" }, { "id": "y", "status": "printed", "assert": "one.p <= one.q" }""")]
    [InlineData("""{ "id": "z", "status": "printed", "assert": "{|SK0217:1000001|} * one.p <= one.q" }""")]
    [InlineData("""{ "id": "z", "status": "printed", "assert": "one.p <= one.q + {|SK0218:0.1234567|}" }""")]
    [InlineData("""{ "id": "z", "status": "printed", "forEach": "row of m", "where": { "columns": [{|SK0222:"a"|}] }, "assert": "a <= b" }""")]
    [InlineData("""{ "id": "z", "status": "printed", "assert": {|SK0223:"1 <= 2"|} }""")]
    [InlineData("""{ "id": "z", "status": "printed", "forEach": "row of m", "where": { "rows": [{|SK0224:"g.z"|}] }, "assert": "a <= b" }""")]
    [InlineData("""{ "id": "z", "status": "printed", "forEach": "row of m", "where": { "rows": [{|SK0224:"g"|}] }, "assert": "a <= b" }""")]
    [InlineData("""{ "id": "z", "status": "printed", "assert": "round(one.p, {|SK0227:7|}) <= one.q" }""")]
    [InlineData("""{ "id": "z", "status": "printed", "assert": "{|SK0228:abs(one.p, one.q)|} <= one.q" }""")]
    [InlineData("""{ "id": "z", "status": "printed", "assert": "count({|SK0229:one.p + one.q|}) <= 2" }""")]
    [InlineData("""{ "id": "z", "status": "printed", "assert": "{|SK0204:two.p|} <= one.q" }""")]
    [InlineData("""{ "id": "z", "status": "printed", "assert": "{|SK0204:one.r|} <= one.q" }""")]
    [InlineData("""{ "id": "z", "status": "printed", "assert": "{|SK0205:m.r|} <= one.q" }""")]
    public void Faults_of_rules_are_reported(string rules) => Verify(
        "{" + Head + Kinds + Tables + ", \"rules\": [" + rules.Replace("{|SK0213:\"zz\"|}", "{|SK0105:\"z\"|}", StringComparison.Ordinal) + "] }");

    [Theory]
    [InlineData(""" "tables": [ { "id": {|SK0202:"t"|}, "shape": "record", "columns": [ { "id": "c", "label": { "en": "C" } }, { "id": "d", "label": { "en": "D" } } ] } ] """)]
    [InlineData(""" "tables": [ { "id": "t", "shape": "record", "cell": {|SK0201:"cuont"|}, "columns": [ { "id": "c", "label": { "en": "C" } } ] } ] """)]
    [InlineData(""" "tables": [ { "id": "t", "shape": "matrix", "rows": [ { "id": "r", "kind": "count", "label": { "en": "R" } } ], "columns": [ { "id": "c", "kind": {|SK0203:"change"|}, "label": { "en": "C" } } ] } ] """)]
    [InlineData(""" "tables": [ { "id": "t", "shape": "record", "cell": "count", "columns": [ { "id": "c", "label": { "en": "C" }, "sumOf": [{|SK0207:"c"|}] } ] } ] """)]
    [InlineData(""" "tables": [ { "id": "t", "shape": "record", "cell": "count", "columns": [ { "id": "c", "label": { "en": "C" }, "sumOf": [{|SK0207:"d"|}] }, { "id": "d", "label": { "en": "D" }, "sumOf": [{|SK0207:"c"|}] } ] } ] """)]
    [InlineData(""" "tables": [ { "id": "t", "shape": "record", "cell": "count", "columns": [ { "id": "c", "label": { "en": "C" } }, { "id": "d", "label": { "en": "D" }, "sumOf": ["c", {|SK0225:"*"|}] } ] } ] """)]
    [InlineData(""" "tables": [ { "id": "t", "shape": "record", "cell": "count", "columns": [ { "id": {|SK0226:"c"|}, "label": { "en": "C" }, "sumOf": ["*"] } ] } ] """)]
    [InlineData(""" "tables": [ { "id": "t", "shape": "record", "cell": "count", "columns": [ { "id": "c", "label": { "en": "C" } }, { "id": "d", "label": { "en": "D" }, "sumOf": [{|SK0224:"cc"|}] } ] } ] """)]
    [InlineData(""" "sections": [ { "id": "x", "label": { "en": "X" }, "tables": ["t", {|SK0210:"tt"|}, {|SK0214:"t"|}] } ], "tables": [ { "id": "t", "shape": "record", "cell": "count", "columns": [ { "id": "c", "label": { "en": "C" } } ] } ] """)]
    [InlineData(""" "sections": [ { "id": {|SK0216:"Year"|}, "label": { "en": "X" } } ], "tables": [ { "id": {|SK0215:"t"|}, "shape": "record", "cell": "count", "columns": [ { "id": "c", "label": { "en": "C" } } ] } ] """)]
    public void Faults_of_tables_are_reported(string members) => Verify("{" + Head + members + "}");

    [Fact]
    public void A_broken_table_does_not_silence_its_neighbours() => Verify(
        """
        { "standard": "s", "edition": "1", "title": { "en": "T" },
          "tables": [
            { "id": "bad", "shape": {|SK0111:"matirx"|}, "cell": "count", "columns": [ { "id": "c", "label": { "en": "C" } } ] },
            { "id": "good", "shape": "record", "cell": {|SK0201:"cunt"|}, "columns": [ { "id": "c", "label": { "en": "C" } }, { "id": "d", "label": { "en": "D" }, "sumOf": [{|SK0224:"e"|}] } ] } ],
          "rules": [ { "id": "r", "status": "printed", "assert": "good.c <= {|SK0204:good.x|}" }, { "id": "q", "status": "printed", "assert": "good.c +{|SK0152:"|} } ] }
        """);

    [Fact]
    public void Too_many_instances_and_cells_are_refused()
    {
        var columns = string.Join(",", Enumerable.Range(0, 200).Select(i => $$"""{ "id": "c{{i}}", "label": { "en": "C" } }"""));
        var rows = string.Join(",", Enumerable.Range(0, 501).Select(i => $$"""{ "id": "r{{i}}", "label": { "en": "R" } }"""));
        Verify($$"""{ {{Head}} "tables": [ { "id": {|SK0230:"t"|}, "shape": "matrix", "cell": "count", "columns": [{{columns}}], "rows": [{{rows}}] } ] }""");
        rows = string.Join(",", Enumerable.Range(0, 101).Select(i => $$"""{ "id": "r{{i}}", "label": { "en": "R" } }"""));
        Verify($$"""{ {{Head}} "tables": [ { "id": "t", "shape": "matrix", "cell": "count", "columns": [{{columns}}], "rows": [{{rows}}] } ], "rules": [ { "id": {|SK0231:"z"|}, "status": "printed", "forEach": "cell of t", "assert": "cell <= 5" } ] }""");
    }

    [Fact]
    public void A_misspelt_reference_gets_the_right_word_suggested()
    {
        var marked = "{" + Head + Kinds + Tables + """, "rules": [ { "id": "z", "status": "printed", "forEach": "column of m", "where": { "columns": ["a"] }, "assert": "r = {|SK0204:g.xx|}" } ] }""";
        var finding = Assert.Single(Verify(marked));
        Assert.Equal("'g.xx' names no row of 'm' and no table. Did you mean 'g.x'?", finding.Message);
        Assert.Matches(@"^marked\.schemakit\.json\(\d+,\d+\): error SK0204: 'g\.xx' names no row", finding.ToString());
    }

    private static IReadOnlyList<SchemaKit.Compiler.Diagnostics.Diagnostic> Verify(string marked) =>
        MarkedText.Verify(marked, source => DefinitionCompiler.Compile(source).Diagnostics);
}
