using CsCheck;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Compiler.Rules;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Tests.Rules;

public sealed class RuleParserTests
{
    [Theory]
    [InlineData("a = b", "(Equal [+:<a>] [+:<b>])")]
    [InlineData("a<=b", "(LessOrEqual [+:<a>] [+:<b>])")]
    [InlineData("a >= 0", "(GreaterOrEqual [+:<a>] [+:#0])")]
    [InlineData("a < b", "(Less [+:<a>] [+:<b>])")]
    [InlineData("a > b", "(Greater [+:<a>] [+:<b>])")]
    [InlineData("received + carriedIn = outcomes.total + carriedForward", "(Equal [+:<received> +:<carriedIn>] [+:<outcomes/total> +:<carriedForward>])")]
    [InlineData("-a - b + c = -2 * d", "(Equal [-:<a> -:<b> +:<c>] [-2:<d>])")]
    [InlineData("total = sum(*)", "(Equal [+:<total>] [+:Sum([+:<*>])])")]
    [InlineData("2 * * = 0", "(Equal [+2:<*>] [+:#0])")]
    [InlineData("t.r.* = min(a, b - 1, 2.5)", "(Equal [+:<t/r/*>] [+:Min([+:<a>],[+:<b> -:#1],[+:#2.5])])")]
    [InlineData("max(a) = count(a.*, b)", "(Equal [+:Max([+:<a>])] [+:Count([+:<a/*>],[+:<b>])])")]
    [InlineData("round(a, 2) = abs(-a)", "(Equal [+:Round([+:<a>],[+:#2])] [+:Abs([-:<a>])])")]
    [InlineData("a - (b - (c)) = 3 * (d + e)", "(Equal [+:<a> -:group[+:<b> -:group[+:<c>]]] [+3:group[+:<d> +:<e>]])")]
    [InlineData("if a > 0 then b > 0", "if (or (and (Greater [+:<a>] [+:#0]))) then (Greater [+:<b>] [+:#0])")]
    [InlineData("if a = 1 and b = 2 or c = 3 then d = 4", "if (or (and (Equal [+:<a>] [+:#1]) (Equal [+:<b>] [+:#2])) (and (Equal [+:<c>] [+:#3]))) then (Equal [+:<d>] [+:#4])")]
    [InlineData("sum = count", "(Equal [+:<sum>] [+:<count>])")]
    [InlineData("t.if = t.then", "(Equal [+:<t/if>] [+:<t/then>])")]
    [InlineData("If = prior", "(Equal [+:<If>] [+:<prior>])")]
    [InlineData("sum (a) = a . b", "(Equal [+:Sum([+:<a>])] [+:<a/b>])")]
    [InlineData("\t a\n=\r b ", "(Equal [+:<a>] [+:<b>])")]
    [InlineData("2 * 3 = 0.5 + 12345678901234567890123456789012", "(Equal [+2:#3] [+:#0.5 +:#12345678901234567890123456789012])")]
    public void Parser_reads_a_formula(string formula, string tree)
    {
        var (rule, diagnostics) = Parse(new MarkedFormula(formula));

        Assert.Empty(diagnostics);
        Assert.Equal(tree, SyntaxDump.Of(rule!));
    }

    [Theory]
    [InlineData("{|SK0152:|}")]
    [InlineData("a{|SK0152:|}")]
    [InlineData("a = {|SK0152:|}")]
    [InlineData("a = b +{|SK0152:|}")]
    [InlineData("a = (b{|SK0152:|}")]
    [InlineData("a = sum(b,{|SK0152:|}")]
    [InlineData("if a = b{|SK0152:|}")]
    [InlineData("if a = b then{|SK0152:|}")]
    [InlineData("a = b {|SK0151:c|}")]
    [InlineData("a = b{|SK0151:)|}")]
    [InlineData("a = sum({|SK0151:)|}")]
    [InlineData("a {|SK0151:b|} = c")]
    [InlineData("a = b {|SK0151:and|} c = d")]
    [InlineData("{|SK0151:then|} a = b")]
    [InlineData("a = {|SK0151:if|}")]
    [InlineData("if a = b {|SK0151:,|} c = d then e = f")]
    [InlineData("IF {|SK0151:a|} = b then c = d")]
    [InlineData("a {|SK0151:*|} 2 = b")]
    [InlineData("2{|SK0151:x|} = b")]
    [InlineData("a = {|SK0151:+|}b")]
    [InlineData("a = b - {|SK0151:-|}c")]
    [InlineData("a = 2 * {|SK0151:-|}c")]
    [InlineData("a.{|SK0151:5|} = b")]
    [InlineData("a.b{|SK0151:(|}c) = b")]
    [InlineData("a = {|SK0151:]|}")]
    [InlineData("a = b {|SK0150:/|} c")]
    [InlineData("a {|SK0150:!|}= b")]
    [InlineData("a {|SK0150:≤|} b")]
    [InlineData("a {|SK0150:＝|} b")]
    [InlineData("{|SK0150:本|}年 = b")]
    [InlineData("a = {|SK0150:😀|}")]
    [InlineData("a.{|SK0150:_|}b = c")]
    [InlineData("a = {|SK0153:total|}(b)")]
    [InlineData("a = {|SK0153:Sum|}(b)")]
    [InlineData("a = b {|SK0154:=|} c")]
    [InlineData("a = {|SK0151:=|} c")]
    [InlineData("0 <= a {|SK0154:<=|} 10")]
    [InlineData("if a = b {|SK0154:>|} c then d = e")]
    [InlineData("{|SK0156:1.5|} * a = b")]
    [InlineData("a = {|SK0157:123456789012345678901234567890123|}")]
    [InlineData("a = {|SK0157:1.2345678901234567890123456789012|} * b")]
    [InlineData("a = prior{|SK0160:.|}")]
    [InlineData("a = children.{|SK0151:1|}")]
    [InlineData("not {|SK0151:a|} = 1")]
    [InlineData("if not exists{|SK0152:|}")]
    [InlineData("not exists(a) {|SK0151:=|} 1")]
    [InlineData("a = sum(t[{|SK0151:1|}].b)")]
    [InlineData("a = t[key{|SK0151:.|}b]")]
    [InlineData("a = t[{|SK0150:“|}x”")]
    [InlineData("a = b.{|SK0159:*|}.c")]
    [InlineData("{|SK0159:*|}.c = a")]
    [InlineData("a{|SK0160:.|}.b = c")]
    [InlineData("{|SK0160:.|}a = c")]
    [InlineData("a = c{|SK0160:.|}")]
    [InlineData("a{|SK0160:.|} = c")]
    public void Parser_reports_the_first_fault_at_its_place(string formula)
    {
        var marked = new MarkedFormula(formula);

        var (rule, diagnostics) = Parse(marked);

        Assert.Null(rule);
        var only = Assert.Single(diagnostics);
        Assert.Equal(marked.Id, only.Id);
        Assert.Equal(marked.Span, only.Span);
    }

    [Theory]
    [InlineData("a ≤ b", "'≤' has no meaning in a formula; write '<='")]
    [InlineData("a = sun(b)", "There is no function 'sun'; did you mean 'sum'?")]
    [InlineData("a = average(b)", "There is no function 'average'; there are sum, min, max, count, round, abs, exists, value, quotient")]
    [InlineData("a =", "The formula ends too early; expected an id, a number, a function or '('")]
    [InlineData("a b", "'b' does not fit here; expected +, -, =, <=, >=, < or >")]
    [InlineData("a = b = c", "'=' is a second comparison; write one rule for each, or join conditions by 'and'")]
    [InlineData("a = \u0007", "'\\u0007' has no meaning in a formula")]
    public void Parser_says_what_to_do(string formula, string message) =>
        Assert.Equal(message, Assert.Single(Parse(new MarkedFormula(formula)).Diagnostics).Message);

    [Fact]
    public void Parser_gives_every_reference_its_place()
    {
        var rule = Parse(new MarkedFormula("a = sum(t.r.*) + 2 * b")).Rule!;

        var start = "{ \"assert\": \"".Length;
        var call = Assert.IsType<CallSyntax>(rule.Assertion.Right.Terms[0].Factor);
        var reference = Assert.IsType<ReferenceSyntax>(call.Arguments[0].Terms[0].Factor);
        Assert.Equal(new TextSpan(start + 4, 10), call.Span);
        Assert.Equal(new TextSpan(start + 8, 5), reference.Span);
        Assert.Equal([new(start + 8, 1), new(start + 10, 1), new(start + 12, 1)], reference.Segments.Select(s => s.Span));
        Assert.Equal(new TextSpan(start + 4, 18), rule.Assertion.Right.Span);
        Assert.Equal(new TextSpan(start + 17, 1), rule.Assertion.Right.Terms[1].Coefficient!.Span);
    }

    [Fact]
    public void Parser_marks_the_whole_string_when_it_has_escapes()
    {
        var source = new SourceFile("test.json", "\"a \\u003d b =\"");
        var formula = new Located<string>("a = b =", new TextSpan(0, source.Text.Length));
        var diagnostics = new DiagnosticBag(source);

        Assert.Null(RuleParser.Parse(formula, diagnostics));
        Assert.Equal(formula.Span, Assert.Single(diagnostics.ToSortedList()).Span);

        formula = formula with { Value = "a = b" };
        Assert.Equal(formula.Span, RuleParser.Parse(formula, diagnostics)!.Assertion.Left.Terms[0].Factor.Span);
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("sum(", ")")]
    public void Parser_nests_to_its_limit_and_no_deeper(string open, string close)
    {
        string Nested(int depth) =>
            string.Concat(Enumerable.Repeat(open, depth)) + "a" + string.Concat(Enumerable.Repeat(close, depth)) + " = b";

        Assert.NotNull(Parse(new MarkedFormula(Nested(RuleParser.DepthLimit))).Rule);

        var only = Assert.Single(Parse(new MarkedFormula(Nested(RuleParser.DepthLimit + 1))).Diagnostics);
        Assert.Equal("SK0155", only.Id);
        Assert.Equal("{ \"assert\": \"".Length + (open.Length * (RuleParser.DepthLimit + 1)) - 1, only.Span.Start);
    }

    [Fact]
    public void Parser_reads_what_the_printer_prints() => RandomFormulas.Rule.Sample(
        rule =>
        {
            var (parsed, diagnostics) = Parse(new MarkedFormula(RuleText.Of(rule)));
            return diagnostics.Count == 0 && SyntaxDump.Of(parsed!) == SyntaxDump.Of(rule) && RuleText.Of(parsed!) == RuleText.Of(rule);
        },
        iter: 5_000);

    [Fact]
    public void Parser_survives_garbage_with_one_finding_inside_the_string()
    {
        var part = Gen.OneOf(
            Gen.OneOf("a", "if ", "then ", " and ", "sum(", "(", ")", ".", "*", "=", "<=", "-", "+", ",", "[", "]", "1", "1.5", "prior.", " "),
            Gen.Char.Select(c => c.ToString()));

        part.Array[0, 30].Select(string.Concat).Sample(
            text =>
            {
                var source = new SourceFile("test.json", "\"" + text + "\"");
                var diagnostics = new DiagnosticBag(source);
                var rule = RuleParser.Parse(new Located<string>(text, new TextSpan(0, text.Length + 2)), diagnostics);
                var found = diagnostics.ToSortedList();
                return rule is null
                    ? found.Count == 1 && found[0].Span is { Start: > 0, Length: > 0 } span && span.End <= source.Text.Length
                    : found.Count == 0;
            },
            iter: 20_000);
    }

    [Fact]
    public void Words_name_every_function_and_relation()
    {
        Assert.Equal(Enum.GetNames<RuleFunction>().Select(n => n.ToLowerInvariant()), RuleWords.Functions);
        Assert.All(Enum.GetValues<Relation>(), relation => Assert.Equal(relation, RuleWords.RelationOf(RuleWords.SignOf(relation))));
    }

    private static (RuleSyntax? Rule, IReadOnlyList<Diagnostic> Diagnostics) Parse(MarkedFormula marked)
    {
        var diagnostics = new DiagnosticBag(marked.Source);
        return (RuleParser.Parse(marked.Formula, diagnostics), diagnostics.ToSortedList());
    }
}
