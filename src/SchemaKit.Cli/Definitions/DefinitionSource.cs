using SchemaKit.Cli.Files;
using SchemaKit.Compiler.Json;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Cli.Definitions;

/// <summary>Reads the text of definition files.</summary>
internal static class DefinitionSource
{
    /// <param name="name">How messages call the file.</param>
    public static (SourceFile? Source, ReadProblem? Problem) Read(string path, string name)
    {
        var (bytes, problem) = InputFile.Read(path, FileLimits.Definition);
        return bytes is null ? (null, problem) : Decode(bytes, name);
    }

    public static (SourceFile? Source, ReadProblem? Problem) Decode(byte[] bytes, string name)
    {
        if (Utf8Text.TryDecode(bytes, out var text, out var fault))
            return (new SourceFile(name, text.Length > 0 && text[0] == '\uFEFF' ? text[1..] : text), null);

        return (null, new ReadProblem($"is not UTF-8 (byte {fault})"));
    }
}
