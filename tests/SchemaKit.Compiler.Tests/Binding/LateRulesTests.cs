using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions.Extending;
using SchemaKit.Compiler.Text;
using SchemaKit.Testing;

namespace SchemaKit.Compiler.Tests.Binding;

/// <summary>A definition that is known to be sound is bound as far as it is looked at.</summary>
public sealed class LateRulesTests
{
    public static TheoryData<string> Cases => [.. GoldenCase.All.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_bound_late_is_what_is_bound_at_once(string name)
    {
        var golden = GoldenCase.Named(name);
        var (early, late) = (golden.Compile().Report!, golden.CompileSound());

        Assert.IsType<LateRules>(late.Rules);
        Assert.Equal(early.Rules.Count, late.Rules.Count);
        Assert.Equal(BoundRulePrinter.Print(early), BoundRulePrinter.Print(late));
        Assert.Equal(early.Totals, late.Totals);
        Assert.Equal(early.ListTotals, late.ListTotals);
        Assert.Equal(early.Migrations.Count, late.Migrations.Count);
    }

    [Fact]
    public void A_written_rule_is_bound_when_it_is_asked_for_and_once()
    {
        var bound = new List<string>();
        var known = GoldenCase.Lists.Compile().Report!.Rules;
        var rules = new LateRules([known[0]], [.. known.Skip(1).Take(2).Select(rule => new Lazy<BoundRule>(() => Bind(rule)))]);

        Assert.Equal([known[0], known[2], known[2]], [rules[0], rules[2], rules[2]]);
        Assert.Equal([known[2].Id], bound);
        Assert.Equal(known.Take(3), rules);
        Assert.Equal([known[2].Id, known[1].Id], bound);

        BoundRule Bind(BoundRule rule)
        {
            bound.Add(rule.Id);
            return rule;
        }
    }

    [Fact]
    public void Other_definitions_are_not_read_for_one_that_builds_on_none()
    {
        var library = new DefinitionLibrary(Enumerable.Range(0, 1).Select<int, LibraryFile>(_ => throw new InvalidOperationException("another definition was read")));

        Assert.NotEmpty(DefinitionCompiler.CompileSound(new SourceFile("slice", GoldenCase.Named("slice").Text), library).Rules);
    }
}
