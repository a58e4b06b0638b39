using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions.Extending;
using SchemaKit.Compiler.Text;
using SchemaKit.Testing;

namespace SchemaKit.Compiler.Tests;

internal static class GoldenCompilation
{
    public static DefinitionCompilation Compile(this GoldenCase golden) =>
        DefinitionCompiler.Compile(SourceOf(golden), LibraryOf(golden), TestContext.Current.CancellationToken);

    public static BoundReport CompileSound(this GoldenCase golden) => DefinitionCompiler.CompileSound(SourceOf(golden), LibraryOf(golden));

    private static DefinitionLibrary LibraryOf(GoldenCase golden) => DefinitionLibrary.Of(golden.Earlier.Select(SourceOf));

    private static SourceFile SourceOf(GoldenCase golden) => new(golden.Name + ".schemakit.json", golden.Text);
}
