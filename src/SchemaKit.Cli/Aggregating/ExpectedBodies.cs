using System.Globalization;
using SchemaKit.Cli.Files;
using SchemaKit.Compiler.Json;
using SchemaKit.Engine.Aggregation;

namespace SchemaKit.Cli.Aggregating;

/// <summary>Reads the bodies that must report: an organization or its code on each line.</summary>
internal static class ExpectedBodies
{
    public static (IReadOnlyList<ExpectedBody>? Bodies, ReadProblem? Problem) Read(string file, string folder)
    {
        var (bytes, problem) = InputFile.Read(PathText.Full(file, folder), FileLimits.Payload);
        if (bytes is null)
            return (null, problem);
        if (!Utf8Text.TryDecode(bytes, out var text, out var fault))
            return (null, new ReadProblem($"is not UTF-8 (byte {fault})"));

        var name = PathText.Shown(file);
        var lines = text.TrimStart('\uFEFF').Split('\n');
        return ([.. lines.Select((line, i) => new ExpectedBody(line.Trim(), name + ":" + (i + 1).ToString(CultureInfo.InvariantCulture))).Where(b => b.Name.Length > 0)], null);
    }
}
