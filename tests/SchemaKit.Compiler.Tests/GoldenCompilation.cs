using SchemaKit.Compiler.Definitions.Extending;
using SchemaKit.Compiler.Text;
using SchemaKit.Testing;

namespace SchemaKit.Compiler.Tests;

internal static class GoldenCompilation
{
    public static DefinitionCompilation Compile(this GoldenCase golden) => DefinitionCompiler.Compile(
        SourceOf(golden), DefinitionLibrary.Of(golden.Earlier.Select(SourceOf)), TestContext.Current.CancellationToken);

    private static SourceFile SourceOf(GoldenCase golden) => new(golden.Name + ".schemakit.json", golden.Text);
}
