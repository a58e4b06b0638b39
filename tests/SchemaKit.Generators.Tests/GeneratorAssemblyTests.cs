extern alias generators;

using System.Reflection;

namespace SchemaKit.Generators.Tests;

public sealed class GeneratorAssemblyTests
{
    [Fact]
    public void The_generator_references_netstandard_and_Roslyn_with_its_collections_only() =>
        Assert.Equal(
            ["Microsoft.CodeAnalysis", "System.Collections.Immutable", "netstandard"],
            typeof(generators::SchemaKit.Generators.DefinitionGenerator).Assembly.GetReferencedAssemblies().Select(Name).Order(StringComparer.Ordinal));

    private static string Name(AssemblyName assembly) => assembly.Name!;
}
