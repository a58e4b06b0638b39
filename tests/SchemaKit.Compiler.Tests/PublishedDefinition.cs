using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Text;
using SchemaKit.Testing;

namespace SchemaKit.Compiler.Tests;

/// <summary>The definitions of the repository, which have no error.</summary>
internal static class PublishedDefinition
{
    public static BoundReport Compile(string standard, string edition)
    {
        var compilation = DefinitionCompiler.Compile(Source(standard, edition), TestContext.Current.CancellationToken);
        Assert.Empty(compilation.Diagnostics);
        return compilation.Report!;
    }

    private static SourceFile Source(string standard, string edition)
    {
        var name = edition + ".schemakit.json";
        return new SourceFile(name, Repository.Read("schema", standard, name));
    }
}
