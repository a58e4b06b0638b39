using SchemaKit.Compiler.Binding;
using SchemaKit.Testing;

namespace SchemaKit.Compiler.Tests;

/// <summary>The definitions of the repository, which have no error.</summary>
internal static class PublishedDefinition
{
    public static BoundReport Compile(string standard, string edition)
    {
        var compilation = GoldenCase.Named(standard + "-" + edition).Compile();
        Assert.Empty(compilation.Diagnostics);
        return compilation.Report!;
    }
}
