using System.Text;
using CsCheck;
using SchemaKit.Engine.Portable;
using SchemaKit.Testing;

namespace SchemaKit.Engine.Tests.Portable;

/// <summary>What is no schema is refused with a reason and a place; what is no payload is a violation.</summary>
public sealed class PortableRulesTests
{
    private const string Rule = """{"id": "r", "relation": "=", "left": [[1, "/t/a"]], "right": ["1"], "status": "printed"}""";

    [Theory]
    [InlineData("", "JSON")]
    [InlineData("{", "JSON")]
    [InlineData("[]", "an object must stand here")]
    [InlineData("{}", "the schema has no x-schemakit")]
    [InlineData("{\"x-schemakit\": 5}", "an object must stand here")]
    [InlineData("{\"x-schemakit\": {}}", "member 'version' is missing")]
    [InlineData("{\"x-schemakit\": {\"version\": \"1\"}}", "a whole number from 1 to")]
    [InlineData("{\"x-schemakit\": {\"version\": 2, \"forms\": []}}", "x-schemakit is of version 2; this evaluator knows version 1")]
    [InlineData("{\"x-schemakit\": {\"version\": 1}}", "member 'rules' is missing")]
    [InlineData("{\"x-schemakit\": {\"version\": 1, \"rules\": [], \"rules\": []}}", "member 'rules' stands twice")]
    [InlineData("{\"x-schemakit\": {\"version\": 1, \"rules\": [], \"blanks\": {}}}", "member 'blanks' is not known here")]
    [InlineData("{\"x-schemakit\": {\"version\": 1, \"rules\": [], \"blank\": {\"t\": \"none\"}}}", "one of zero, unknown, forbidden must stand here")]
    public void Load_refuses_what_is_no_annotated_schema(string schema, string reason) => Refused(schema, reason);

    [Theory]
    [InlineData("\"left\": [[1, \"/t/a\"]]", "\"terms\": [[1, \"/t/a\"]]", "member 'terms' is not known here")]
    [InlineData("[[1, \"/t/a\"]]", "{\"sum\": []}", "an array must stand here")]
    [InlineData("[[1, \"/t/a\"]]", "[[1.5, \"/t/a\"]]", "a whole number must stand here")]
    [InlineData("[[1, \"/t/a\"]]", "[[1e999999999, \"/t/a\"]]", "a whole number must stand here")]
    [InlineData("[[1, \"/t/a\"]]", "[[1, \"/t/a\", 1]]", "a coefficient and an operand must stand here")]
    [InlineData("[[1, \"/t/a\"]]", "[[1, \"\"]]", "a text that is not empty must stand here")]
    [InlineData("[[1, \"/t/a\"]]", "[\"1\", \"2\"]", "a side has one constant")]
    [InlineData("[[1, \"/t/a\"]]", "[\"1e5\"]", "a number of at most 6 fraction digits must stand here, as a string")]
    [InlineData("[[1, \"/t/a\"]]", "[\"0.0000001\"]", "a number of at most 6 fraction digits must stand here, as a string")]
    [InlineData("[[1, \"/t/a\"]]", "[[1, {\"mean\": []}]]", "member 'mean' is not known here")]
    [InlineData("[[1, \"/t/a\"]]", "[[1, {\"round\": [], \"unit\": \"0\"}]]", "a number above 0 must stand here")]
    [InlineData("[[1, \"/t/a\"]]", "[[1, {\"quotient\": [[]], \"unit\": \"1\"}]]", "two sides must stand here")]
    [InlineData("[[1, \"/t/a\"]]", "[[1, {\"row\": \"partner\", \"cell\": \"x\"}]]", "member 'list' is missing")]
    [InlineData("\"relation\": \"=\"", "\"relation\": \"==\"", "one of =, <=, >=, <, > must stand here")]
    [InlineData("\"id\": \"r\"", "\"id\": \"r\", \"forEach\": {\"row\": \"t.rows\"}", "the name of an axis or its paths must stand here")]
    [InlineData("\"id\": \"r\"", "\"id\": \"r\", \"forEach\": {\"entry\": \"t\"}", "the pointer of a list must stand here")]
    [InlineData("\"id\": \"r\"", "\"id\": \"r\", \"with\": {\"k\": [3, 2]}", "a whole number from 3 to 9999 must stand here")]
    [InlineData("\"id\": \"r\"", "\"id\": \"r\", \"with\": {\"k\": [0, 9999]}, \"forEach\": {\"row\": [\"a\", \"b\", \"c\"]}", "there are more than 20000 rule instances")]
    public void Load_refuses_what_is_no_rule(string right, string wrong, string reason) =>
        Refused(Schema(Rule.Replace(right, wrong, StringComparison.Ordinal)), reason);

    [Fact]
    public void Load_says_where()
    {
        var fault = Assert.Throws<PortableSchemaException>(() => PortableRules.Load(Bytes("{\n  \"x-schemakit\": 5 }")));

        Assert.Equal(new PayloadLocation(19, 2, 18), fault.Location);
        Assert.StartsWith("(2,18): ", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_refuses_what_is_too_deep_or_too_large()
    {
        Refused(new string('[', 100_000), "256");
        Refused(new string(' ', (8 * 1024 * 1024) + 1), "8 MiB");
    }

    [Theory]
    [InlineData("", PayloadRules.InvalidJson)]
    [InlineData("{\"t\": {\"a\": 1}", PayloadRules.InvalidJson)]
    [InlineData("{\"t\": \"\\ud800\"}", PayloadRules.InvalidJson)]
    [InlineData("[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]", PayloadRules.TooDeep)]
    public void Judge_tells_what_cannot_be_read(string payload, string rule)
    {
        var verdict = PortableRules.Load(Bytes(Schema(Rule))).Judge(Bytes(payload));

        var violation = Assert.Single(verdict.Violations);
        Assert.Equal((rule, RuleStatus.Payload, ""), (violation.Id, violation.Status, violation.Pointer));
        Assert.NotNull(violation.Location);
        Assert.Equal((0, 0, 0), (verdict.Holds, verdict.Violated, verdict.NotEvaluated.Count));
    }

    [Fact]
    public void Judge_tells_what_is_too_large()
    {
        var rules = PortableRules.Load(Bytes(Schema(Rule)));

        Assert.Equal(PayloadRules.TooLarge, Assert.Single(rules.Judge(new byte[(8 * 1024 * 1024) + 1]).Violations).Id);
        Assert.Equal(PayloadRules.InvalidEncoding, Assert.Single(rules.Judge([0xFF]).Violations).Id);
        Assert.Equal(PayloadRules.NumberTooLong, Assert.Single(rules.Judge(Bytes("{\"t\": {\"a\": " + new string('1', 1025) + "}}")).Violations).Id);
        var list = Assert.Single(rules.Judge(Bytes("{\"l\": {\"entries\": [{\"n\": [" + Many(6_000) + "]}, {\"n\": [" + Many(6_000) + "]}]}}")).Violations);
        Assert.Equal((PayloadRules.TooManyEntries, "/l/entries/n"), (list.Id, list.Pointer));

        static string Many(int count) => string.Join(',', Enumerable.Repeat("{}", count));
    }

    [Fact]
    public void Judge_goes_on_without_another_report_that_cannot_be_read()
    {
        var verdict = PortableRules.Load(Bytes(Schema(Rule))).Judge(Bytes("""{"t": {"a": 1}}"""), Bytes("{"), Bytes("no"));

        Assert.Equal(["prior:", "children:"], verdict.Violations.Select(v => v.Pointer));
        Assert.Equal(1, verdict.Holds);
    }

    [Theory]
    [InlineData("5")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"t\": []}")]
    [InlineData("{\"t\": {\"a\": 1e999999999}}")]
    [InlineData("{\"t\": {\"a\": -1e-999999999}}")]
    public void What_is_no_report_is_not_evaluated(string payload) =>
        Assert.Equal(["r"], PortableRules.Load(Bytes(Schema(Rule))).Judge(Bytes(payload)).NotEvaluated);

    [Fact]
    public void Damaged_schemas_and_payloads_never_end_in_another_exception()
    {
        var cases = ConformanceFile.Read(ConformanceFile.PathOf("rows")).Concat(ConformanceFile.Read(ConformanceFile.PathOf("lists"))).ToList();
        Gen.Select(Gen.Int[0, cases.Count - 1], Gen.Int[0, 100_000], Gen.Char["{}[]\",:/0-a#e."]).Sample(
            (which, at, sign) =>
            {
                var item = cases[which];
                var rules = PortableRules.Load(Bytes(With(item.Annotation)));
                rules.Judge(Bytes(Damaged(item.Payload)), Bytes(Damaged(item.Payload)), Bytes(item.Payload));
                try
                {
                    PortableRules.Load(Bytes(With(Damaged(item.Annotation)))).Judge(Bytes(item.Payload), Bytes(item.Payload), Bytes(item.Payload));
                }
                catch (PortableSchemaException)
                {
                }

                string Damaged(string text) => text[..(at % text.Length)] + sign + text[((at % text.Length) + 1)..];
            },
            iter: 5_000);
    }

    [Fact]
    public void Shipped_schemas_are_loaded()
    {
        var schemas = Directory.GetFiles(Repository.PathOf("schema"), "*.schema.json", SearchOption.AllDirectories).Where(f => char.IsAsciiDigit(Path.GetFileName(f)[0])).ToList();

        Assert.True(schemas.Count >= 3);
        Assert.All(schemas, s => PortableRules.Load(File.ReadAllBytes(s)));
    }

    private static void Refused(string schema, string reason) =>
        Assert.Contains(reason, Assert.Throws<PortableSchemaException>(() => PortableRules.Load(Bytes(schema))).Message, StringComparison.Ordinal);

    private static string Schema(string rule) => With($$"""{"version": 1, "standard": "s", "edition": "1", "blank": {}, "rules": [{{rule}}]}""");

    private static string With(string annotation) => $$"""{"x-schemakit": {{annotation}}}""";

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
