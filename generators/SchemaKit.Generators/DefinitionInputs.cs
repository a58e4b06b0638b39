using System.Collections.Immutable;
using SchemaKit.Compiler.Definitions.Extending;

namespace SchemaKit.Generators;

/// <summary>All definition files of the project.</summary>
internal sealed class DefinitionInputs(ImmutableArray<DefinitionInput> all)
{
    public DefinitionLibrary Library { get; } = new(all.Where(i => i.File is not null).Select(i => i.File!));
}
