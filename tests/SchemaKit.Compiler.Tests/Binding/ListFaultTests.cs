using SchemaKit.Compiler.Diagnostics;

namespace SchemaKit.Compiler.Tests.Binding;

/// <summary>Each fault in the meaning of lists, of rules over them and over other reports, at its place, and nothing else beside it.</summary>
public sealed class ListFaultTests
{
    private const string Head = """
        "standard": "s", "edition": "1", "title": { "en": "T" },
        "kinds": {
          "eur": { "base": "decimal", "scale": 2, "unit": { "en": "EUR" } },
          "name": { "base": "text" },
          "day": { "base": "date" },
          "huge": { "base": "decimal", "scale": 0 }
        },
        "rosters": [
          { "id": "offices", "key": { "id": "office", LABEL }, "columns": [COLUMN(name, name)] },
          { "id": "others", "key": { "id": "other", LABEL } } ],
        """;

    private const string Tables = """
        "tables": [
          { "id": "one", "shape": "record", "cell": "count", "columns": [COLUMN(p, count), COLUMN(d, day)] },
          { "id": "m", "shape": "matrix", "cell": "count", "rows": [{ "id": "r", LABEL }], "columns": [COLUMN(a, count)] },
          { "id": "cases", "shape": "list", "entries": "offices",
            "columns": [COLUMN(a, count), COLUMN(b, count), COLUMN(money, eur), COLUMN(who, name), COLUMN(d, day), { "id": "g", LABEL, "columns": [COLUMN(x, count)] },
              { "id": "n", "list": true, LABEL, "overall": {}, "columns": [COLUMN(t, count)] }],
            "overall": {} },
          { "id": "more", "shape": "list", "entries": "offices", "columns": [COLUMN(a, count)] },
          { "id": "foreign", "shape": "list", "entries": "others", "columns": [COLUMN(a, count)] },
          { "id": "free", "shape": "list", "columns": [COLUMN(a, count), COLUMN(h, huge)] } ]
        """;

    [Theory]
    [InlineData("entry of cases", "a = {|SK0204:aa|}")]
    [InlineData("entry of cases", "a = {|SK0205:g|}")]
    [InlineData("entry of cases", "a = {|SK0206:g.*|}")]
    [InlineData("entry of cases", "a = {|SK0204:g.y|}")]
    [InlineData("entry of cases", "a = {|SK0208:money|}")]
    [InlineData("entry of cases", "a <= {|SK0209:who|}")]
    [InlineData("entry of cases", "a <= {|SK0209:office|}")]
    [InlineData("entry of cases", "a <= {|SK0234:entries.a|}")]
    [InlineData("entry of cases", "a <= sum(b + {|SK0234:entries.a|})")]
    [InlineData("entry of cases", "a <= {|SK0234:n.entries.t|}")]
    [InlineData("entry of cases", "a <= value({|SK0234:entries.a|})")]
    [InlineData("entry of cases", "a <= sum({|SK0244:n.t|})")]
    [InlineData("entry of cases", "a <= sum({|SK0244:n|})")]
    [InlineData("entry of cases", "a <= sum({|SK0204:n.entries.x|})")]
    [InlineData("entry of cases", "a <= {|SK0204:n.overall.x|}")]
    [InlineData("entry of cases", "a <= {|SK0204:overall.x|}")]
    [InlineData("entry of cases", "a <= {|SK0205:overall.g|}")]
    [InlineData("entry of cases", "a <= {|SK0244:more.a|}")]
    [InlineData("entry of cases", "a <= {|SK0237:more.overall.a|}")]
    [InlineData("entry of cases", "a <= {|SK0241:more[offic].a|}")]
    [InlineData("entry of cases", "a <= {|SK0204:more[office].b|}")]
    [InlineData("entry of cases", "a <= {|SK0241:foreign[office].a|}")]
    [InlineData("entry of cases", "a <= {|SK0241:one[office].p|}")]
    [InlineData("entry of cases", "a <= {|SK0204:g[office].x|}")]
    [InlineData("entry of cases", "a <= {|SK0241:cases.overall[office].a|}")]
    [InlineData("entry of free", "a <= {|SK0241:cases[office].a|}")]
    [InlineData("", "one.p <= {|SK0241:cases[office].a|}")]
    [InlineData("row of m", "a <= {|SK0241:cases[office].a|}")]
    [InlineData("", "one.p <= {|SK0244:cases.a|}")]
    [InlineData("", "one.p <= {|SK0234:cases.entries.a|}")]
    [InlineData("", "one.p <= {|SK0204:cases.overall.aa|}")]
    [InlineData("overall of cases", "a <= sum({|SK0247:n.entries.t|})")]
    [InlineData("overall of cases", "a <= {|SK0247:n.overall.t|}")]
    [InlineData("overall of cases", "a <= {|SK0237:more[office].a|}")]
    public void Faults_of_references_into_lists_are_reported(string forEach, string formula) => VerifyRule(forEach, formula);

    [Theory]
    [InlineData("entry of cases", "a <= {|SK0242:children.a|}")]
    [InlineData("entry of cases", "a <= {|SK0242:children.more[office].a|}")]
    [InlineData("entry of cases", "a <= sum({|SK0242:children.entries.a|})")]
    [InlineData("entry of cases", "a <= sum({|SK0242:prior.n.entries.t|})")]
    [InlineData("entry of cases", "a <= {|SK0204:prior.x|}")]
    [InlineData("entry of cases", "1 <= count({|SK0242:prior.office|})")]
    [InlineData("entry of free", "a <= {|SK0242:prior.a|}")]
    [InlineData("entry of cases.n", "t <= {|SK0242:prior.t|}")]
    [InlineData("", "one.p <= {|SK0242:prior.year|}")]
    [InlineData("", "one.p <= {|SK0204:prior.ones.p|}")]
    [InlineData("", "one.p <= {|SK0204:prior.p|}")]
    [InlineData("", "one.p <= count({|SK0242:children.one.p|})")]
    [InlineData("", "one.d <= {|SK0242:children.one.d|}")]
    [InlineData("", "exists({|SK0242:children.cases|})")]
    public void Faults_of_references_to_other_reports_are_reported(string forEach, string formula) => VerifyRule(forEach, formula);

    [Theory]
    [InlineData("{|SK0211:entries of cases|}", "a <= b")]
    [InlineData("{|SK0210:entry of case|}", "a <= b")]
    [InlineData("{|SK0210:entry of cases.m|}", "a <= b")]
    [InlineData("{|SK0235:entry of one|}", "p <= p")]
    [InlineData("{|SK0235:overall of m|}", "a <= a")]
    [InlineData("{|SK0236:column of cases|}", "a <= b")]
    [InlineData("{|SK0236:cell of cases|}", "cell <= 5")]
    [InlineData("{|SK0237:overall of more|}", "a <= 5")]
    [InlineData("{|SK0238:overall of cases.n|}", "t <= 5")]
    [InlineData("{|SK0238:row of cases.n|}", "t <= 5")]
    [InlineData("entry of cases.n", "t <= {|SK0238:overall.t|}")]
    public void Faults_of_for_each_are_reported(string forEach, string formula) => VerifyRule(forEach, formula);

    [Theory]
    [InlineData("", "exists({|SK0235:one|})")]
    [InlineData("", "exists({|SK0235:caes|})")]
    [InlineData("", "exists({|SK0237:more.overall|})")]
    [InlineData("", "{|SK0245:exists(cases + more)|}")]
    [InlineData("", "{|SK0245:exists(cases, more)|}")]
    [InlineData("", "exists({|SK0245:cases.a|})")]
    [InlineData("", "exists({|SK0241:cases[office]|})")]
    [InlineData("", "one.p <= {|SK0246:value(one.p + 1)|}")]
    [InlineData("", "one.p <= {|SK0246:value(one.p, 1)|}")]
    [InlineData("", "one.p <= {|SK0246:value(one.*)|}")]
    [InlineData("", "one.p <= {|SK0228:quotient(one.p, 2)|}")]
    [InlineData("", "one.p <= quotient(one.p, 2, {|SK0227:7|})")]
    [InlineData("", "one.p <= quotient({|SK0243:one.d|}, 2, 1)")]
    [InlineData("", "one.p <= {|SK0208:one.d|}")]
    [InlineData("", "one.d <= {|SK0243:one.d + 1|}")]
    [InlineData("", "one.d <= {|SK0243:2 * one.d|}")]
    [InlineData("", "one.d <= {|SK0243:5|}")]
    [InlineData("", "one.d <= {|SK0243:abs(one.d)|}")]
    [InlineData("", "{|SK0243:one.d - one.d|} <= 1")]
    [InlineData("entry of cases", "d <= {|SK0243:max(entries.d, 3)|}")]
    [InlineData("", "count({|SK0229:value(one.p)|}) = 1")]
    public void Faults_of_functions_and_dates_are_reported(string forEach, string formula) => VerifyRule(forEach, formula);

    [Theory]
    [InlineData(""" "forEach": "entry of cases", "with": { "k": [1, 2] }, "assert": "a{|SK0161:{j}|} <= b" """)]
    [InlineData(""" "forEach": "entry of cases", "with": { "k": [1, 2] }, "assert": "a <= b + {|SK0161:{k*2}|}" """)]
    [InlineData(""" "forEach": "entry of cases", "with": { "k": [1, 2] }, "assert": "a <= b + {|SK0161:{k|}" """)]
    [InlineData(""" "forEach": "entry of cases", "with": { "k": [1, 2] }, "assert": "a <= b + {|SK0162:{k-2}|}" """)]
    [InlineData(""" "forEach": "entry of cases", "with": { {|SK0163:"k"|}: [1, 2] }, "assert": "a <= b" """)]
    [InlineData(""" "forEach": "entry of cases", "with": { "k": [10, 12] }, "assert": "a + {k - 1} <= {|SK0204:bb|} + {k}" """)]
    [InlineData(""" "forEach": "entry of cases", "with": { "k": [10, 12] }, "assert": "a + 1 <= {|SK0204:b{k+1}|} + {k}" """)]
    [InlineData(""" "forEach": "entry of cases", "assert": "a <= b{|SK0150:{|}k}" """)]
    [InlineData(""" "forEach": "entry of cases", "where": "a > {|SK0204:bb|}", "assert": "a <= b" """)]
    [InlineData(""" "forEach": "entry of cases", "where": "a > b {|SK0151:then|}", "assert": "a <= b" """)]
    [InlineData(""" "forEach": "entry of cases", "where": { "columns": [{|SK0222:"a"|}] }, "assert": "a <= b" """)]
    [InlineData(""" "where": { "rows": [{|SK0222:"a"|}] }, "assert": "one.p <= 5" """)]
    [InlineData(""" "forEach": "column of m", "where": {|SK0239:"r > 0"|}, "assert": "r <= 5" """)]
    [InlineData(""" "severity": "explain", "explainedBy": {|SK0210:"case"|}, "assert": "one.p <= 5" """)]
    [InlineData(""" "severity": "explain", "explainedBy": {|SK0210:"offices"|}, "assert": "one.p <= 5" """)]
    [InlineData(""" "forEach": "entry of cases", "tolerance": "precision", "assert": {|SK0240:"money <= abs(money)"|} """)]
    [InlineData(""" "assert": {|SK0223:"year <= 2000"|} """)]
    public void Faults_of_the_other_members_of_rules_are_reported(string members) =>
        Verify("{" + Head + Tables + ", \"rules\": [{ \"id\": \"z\", \"status\": \"printed\", " + members + " }] }");

    [Theory]
    [InlineData("""{ "id": "t", "shape": "list", "entries": {|SK0233:"office"|}, "columns": [COLUMN(a, count)] }""")]
    [InlineData("""{ "id": "t", "shape": "list", "entries": "offices", "columns": [{ "id": {|SK0105:"Office"|}, "kind": "count", LABEL }] }""")]
    [InlineData("""{ "id": "t", "shape": "list", "key": { "id": "k", LABEL }, "columns": [{ "id": {|SK0105:"K"|}, "kind": "count", LABEL }] }""")]
    [InlineData("""{ "id": {|SK0202:"t"|}, "shape": "list", "columns": [{ "id": "a", LABEL }, { "id": "b", LABEL }] }""")]
    [InlineData("""{ "id": "t", "shape": "list", "columns": [COLUMN(a, count), { "id": {|SK0202:"n"|}, LABEL, "list": true, "columns": [{ "id": "b", LABEL }] }] }""")]
    [InlineData("""{ "id": {|SK0216:"offices"|}, "shape": "list", "columns": [COLUMN(a, count)] }""")]
    [InlineData("""{ "id": {|SK0216:"footnotes"|}, "shape": "list", "columns": [COLUMN(a, count)] }""")]
    [InlineData("""{ "id": {|SK0216:"OrganizationCode"|}, "shape": "list", "columns": [COLUMN(a, count)] }""")]
    [InlineData("""{ "id": "t", "shape": "list", "columns": [COLUMN(a, count), COLUMN(b, name)], "overall": { "sumOf": ["a", {|SK0209:"b"|}] } }""")]
    [InlineData("""{ "id": "t", "shape": "list", "columns": [COLUMN(a, count), COLUMN(b, name)], "overall": { "sumOf": ["a", {|SK0225:"*"|}] } }""")]
    [InlineData("""{ "id": "t", "shape": "list", "columns": [COLUMN(a, count), COLUMN(b, name)], "overall": { "sumOf": [{|SK0224:"aa"|}] } }""")]
    [InlineData("""{ "id": "t", "shape": "list", "columns": [COLUMN(b, name)], "overall": { "sumOf": [{|SK0226:"*"|}] } }""")]
    [InlineData("""{ "id": "t", "shape": "list", "columns": [COLUMN(a, count), { "id": "n", "list": true, LABEL, "columns": [COLUMN(b, count), COLUMN(c, eur)] }, { "id": "s", "kind": "count", LABEL, "sumOf": ["a", "n.b", {|SK0224:"n.x"|}] }] }""")]
    [InlineData("""{ "id": "t", "shape": "list", "columns": [{ "id": "n", "list": true, LABEL, "columns": [COLUMN(b, count), COLUMN(c, eur)] }, { "id": {|SK0208:"s"|}, "kind": "count", LABEL, "sumOf": ["n.c"] }] }""")]
    [InlineData("""{ "id": "t", "shape": "list", "columns": [COLUMN(a, count), { "id": {|SK0209:"s"|}, "kind": "name", LABEL, "sumOf": ["a"] }] }""")]
    public void Faults_of_list_tables_are_reported(string table) => Verify("{" + Head + "\"tables\": [" + table + "] }");

    [Fact]
    public void Sums_that_could_leave_the_exact_range_are_refused()
    {
        Verify("{" + Head + Tables + """, "rules": [{ "id": {|SK0219:"z"|}, "status": "printed", "assert": "one.p <= 0.000001 + 1000000 * sum(free.entries.h)" }] }""");
        Verify("{" + Head + Tables + """, "rules": [{ "id": {|SK0219:"z"|}, "status": "printed", "forEach": "entry of free", "assert": "a <= quotient(1000000 * sum(entries.h), a, 2)" }] }""");
        Verify("{" + Head + Tables + """, "rules": [{ "id": "z", "status": "printed", "forEach": "entry of free", "assert": "a <= quotient(1000 * sum(entries.h), a, 2)" }] }""");
    }

    [Fact]
    public void Repetitions_are_limited_like_instances()
    {
        var rules = string.Join(", ", Enumerable.Range(0, 21).Select(i => $$"""{ "id": {{(i == 20 ? "{|SK0231:\"z20\"|}" : $"\"z{i}\"")}}, "status": "printed", "forEach": "entry of cases", "with": { "k": [1, 1000] }, "assert": "a <= b + {k}" }"""));
        Verify("{" + Head + Tables + ", \"rules\": [" + rules + "] }");
    }

    [Theory]
    [InlineData("entry of cases", "a <= {|SK0241:foreign[office].a|}", "'foreign[office].a' joins nothing: 'cases' and 'foreign' have no roster in common")]
    [InlineData("entry of cases", "a <= {|SK0241:more[offic].a|}", "'more[offic].a' is joined by 'office'; write 'more[office]'")]
    [InlineData("entry of cases", "a <= {|SK0244:more.a|}", "'more.a' does not say which rows; write 'sum(more.entries.…)' or 'more[key].…'")]
    [InlineData("entry of cases", "a <= {|SK0204:overall.bb|}", "'overall.bb' names no column of 'cases'. Did you mean 'overall.b'?")]
    [InlineData("entry of cases", "a <= {|SK0204:entris.b|}", "'entris.b' names no column of 'cases' and no table. Did you mean 'entries.b'?")]
    [InlineData("entry of cases", "a <= {|SK0204:prior.bb|}", "'prior.bb' names no column of 'cases' and no table. Did you mean 'prior.b'?")]
    [InlineData("{|SK0210:entry of cases.m|}", "a <= b", "'cases.m' is no table. Did you mean 'cases.n'?")]
    [InlineData("", "exists({|SK0235:offcies|})", "'offcies' is no list. Did you mean 'offices'?")]
    [InlineData("", "one.p <= {|SK0208:one.d|}", "'one.p' is in no unit, 'one.d' in days of the calendar; values of different units cannot be added or compared")]
    public void Messages_say_what_to_do(string forEach, string formula, string message) =>
        Assert.Equal(message, Assert.Single(VerifyRule(forEach, formula)).Message);

    [Theory]
    [InlineData("entry of cases", "{|SK0305:a >= 0|}")]
    [InlineData("entry of cases", "{|SK0305:quotient(a, b, 2) >= 0|}")]
    [InlineData("entry of cases", "{|SK0305:sum(entries.a) >= min(a, 0)|}")]
    [InlineData("entry of cases", "{|SK0303:a < 0|}")]
    [InlineData("entry of cases", "{|SK0303:count(n.entries.t) > 10000|}")]
    [InlineData("row of cases", "{|SK0304:if a < 0 then b = 0|}")]
    [InlineData("", "{|SK0305:one.p <= children.one.p + 9007199254740991|}")]
    [InlineData("entry of cases", "a <= prior.a + 9007199254740990")]
    [InlineData("overall of cases", "a = sum(entries.a)")]
    public void Rules_that_bounds_decide_are_found_over_lists_too(string forEach, string formula)
    {
        var whole = formula.Replace(":", ":\"", StringComparison.Ordinal).Replace("|}", "\"|}", StringComparison.Ordinal);
        VerifyRule(forEach, whole, isQuoted: formula.StartsWith("{|", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(""" { "id": "a", "status": "printed", "assert": "one.p = prior.one.p" }, { "id": "b", "status": "printed", "assert": "one.p = prior.one.p + 1" } """)]
    [InlineData(""" { "id": "a", "status": "printed", "where": "exists(cases)", "assert": "one.p = 5" }, { "id": "b", "status": "printed", "where": "not exists(cases)", "assert": "one.p = 6" } """)]
    [InlineData(""" { "id": "a", "status": "printed", "assert": "one.p = 5", "tolerance": { "relative": 0.5 } }, { "id": "b", "status": "printed", "assert": "one.p = 6" } """)]
    [InlineData(""" { "id": "a", "status": "printed", "forEach": "entry of cases", "assert": "a = 5" }, { "id": "b", "status": "printed", "forEach": "entry of cases", "assert": "a = 6" } """)]
    [InlineData(""" { "id": "a", "status": "printed", "assert": "one.p = 5" }, { "id": "b", "status": "printed", "severity": "explain", "explainedBy": "one", "assert": "one.p = 5" } """)]
    public void Nothing_is_concluded_from_what_algebra_does_not_see(string rules) => Verify("{" + Head + Tables + ", \"rules\": [" + rules + "] }");

    private static IReadOnlyList<Diagnostic> VerifyRule(string forEach, string formula, bool isQuoted = false)
    {
        var quantifier = forEach.StartsWith("{|", StringComparison.Ordinal)
            ? forEach.Replace(":", ":\"", StringComparison.Ordinal).Replace("|}", "\"|}", StringComparison.Ordinal)
            : $"\"{forEach}\"";
        var member = forEach.Length == 0 ? "" : $"\"forEach\": {quantifier}, ";
        return Verify("{" + Head + Tables + ", \"rules\": [{ \"id\": \"z\", \"status\": \"printed\", " + member + "\"assert\": " + (isQuoted ? formula : "\"" + formula + "\"") + " }] }");
    }

    private static IReadOnlyList<Diagnostic> Verify(string marked) => MarkedText.Verify(
        System.Text.RegularExpressions.Regex.Replace(marked, @"COLUMN\((\w+), (\w+)\)", "{ \"id\": \"$1\", \"kind\": \"$2\", LABEL }")
            .Replace("LABEL", "\"label\": { \"en\": \"L\" }", StringComparison.Ordinal),
        source => DefinitionCompiler.Compile(source, TestContext.Current.CancellationToken).Diagnostics);
}
