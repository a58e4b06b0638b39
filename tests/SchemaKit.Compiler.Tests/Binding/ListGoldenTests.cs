using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Text;
using SchemaKit.Testing;

namespace SchemaKit.Compiler.Tests.Binding;

/// <summary>The golden definition of lists, as it is bound.</summary>
public sealed class ListGoldenTests
{
    [Fact]
    public void Definition_has_no_findings() => Assert.Empty(Compile().Diagnostics.Select(d => d.ToString()));

    [Fact]
    public void Rules_are_bound_as_approved()
    {
        var report = Compile().Report!;
        Snap.Verify(BoundRulePrinter.Print(report));
    }

    private static DefinitionCompilation Compile() =>
        DefinitionCompiler.Compile(new SourceFile("lists", GoldenCase.Lists.Text), TestContext.Current.CancellationToken);
}
