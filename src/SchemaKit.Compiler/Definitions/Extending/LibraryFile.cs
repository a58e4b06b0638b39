using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Definitions.Extending;

/// <summary>A definition file that others may build on.</summary>
/// <param name="Identity"><see langword="null"/> if it cannot be told.</param>
internal sealed record LibraryFile(SourceFile Source, DefinitionIdentity? Identity)
{
    public static LibraryFile Of(SourceFile source) => new(source, DefinitionIdentity.Of(source));
}
