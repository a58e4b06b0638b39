using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SchemaKit.Compiler.Definitions.Extending;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Generators;

/// <summary>All that can change what becomes of one definition file: its text and that of the editions it builds on.</summary>
/// <param name="File"><see langword="null"/> if the file cannot be read.</param>
internal sealed record DefinitionInput(string Path, LibraryFile? File, EquatableArray<LibraryFile> Needed)
{
    public static DefinitionInput Read(AdditionalText file, CancellationToken cancellation) =>
        new(file.Path, file.GetText(cancellation) is { } text ? LibraryFile.Of(ToSource(file.Path, text)) : null, default);

    public DefinitionInput Among(DefinitionInputs all) => File is null ? this : this with { Needed = all.Library.NeededBy(File).ToEquatableArray() };

    private static SourceFile ToSource(string path, SourceText text) =>
        new(path, text.ToString(), [.. text.Lines.Select(line => line.Start)]);
}
