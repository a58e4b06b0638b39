using SchemaKit.Cli.Files;

namespace SchemaKit.Cli.Validating;

/// <summary>Turns arguments into inputs: files, standard input, the reports below a folder, what a pattern matches. No file comes twice.</summary>
internal sealed class InputFinder(string folder)
{
    private static readonly string[] ReportEndings = [".json", ".ndjson", ".jsonl", ".txt"];
    private static readonly string[] OtherEndings = [".schemakit.json", ".schema.json"];

    public IReadOnlyList<FoundInput> Find(IEnumerable<string> arguments) =>
        [.. arguments.SelectMany(Expand).DistinctBy(i => i.Path ?? i.Name, StringComparer.Ordinal)];

    private IEnumerable<FoundInput> Expand(string argument)
    {
        if (argument == FoundInput.StandardInput)
            return [new FoundInput(argument, null)];

        var (name, path) = (PathText.Shown(argument), PathText.Full(argument, folder));
        if (Directory.Exists(path))
            return Below(name, path, int.MaxValue, IsReport, "holds no report (*.json, *.ndjson, *.jsonl, *.txt)");

        if (!GlobPattern.IsPattern(name) || File.Exists(path))
            return [new FoundInput(name, path)];

        var pattern = new GlobPattern(name);
        return Below(pattern.Folder, PathText.Full(pattern.Folder, folder), pattern.Depth, pattern.IsMatch, "matches no file", name);
    }

    private static IReadOnlyList<FoundInput> Below(
        string name, string path, int depth, Func<string, bool> isWanted, string nothing, string? asked = null)
    {
        var prefix = name.Length == 0 || name[^1] == '/' ? name : name + "/";
        List<FoundInput> found =
        [
            .. FileTree.Files(path, depth)
                .Where(f => f.Problem is not null || isWanted(f.Path))
                .Select(f => new FoundInput(prefix + f.Path, Path.Combine(path, f.Path), f.Problem)),
        ];
        return found.Count > 0 ? found : [new FoundInput(asked ?? name, path, new ReadProblem(nothing))];
    }

    private static bool IsReport(string path) => EndsWithAny(path, ReportEndings) && !EndsWithAny(path, OtherEndings);

    private static bool EndsWithAny(string path, string[] endings) => endings.Any(e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase));
}
