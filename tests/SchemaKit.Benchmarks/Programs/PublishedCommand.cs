using SchemaKit.Testing;

namespace SchemaKit.Benchmarks.Programs;

/// <summary>schemakit as it is published: one native executable if that succeeds, else for the runtime.</summary>
internal sealed record PublishedCommand(string Program, IReadOnlyList<string> Leading, string Remark)
{
    private static readonly string Artifacts = Repository.PathOf("artifacts", "benchmarks");

    public static PublishedCommand Publish()
    {
        var (code, output) = Publish("native", "--use-current-runtime", "-p:PublishNative=true");
        if (code == 0)
            return new(Path.Combine(Artifacts, "native", "SchemaKit.Cli"), [], "Native AOT");

        var why = output.Split('\n').FirstOrDefault(l => l.Contains("error", StringComparison.Ordinal))?.Split(": ") is [_, .. var told] ? string.Join(": ", told) : "";
        (code, output) = Publish("managed");
        return code == 0
            ? new("dotnet", [Path.Combine(Artifacts, "managed", "SchemaKit.Cli.dll")], $"dotnet SchemaKit.Cli.dll, as Native AOT does not publish: {why.Split('[')[0].Trim()}")
            : throw new InvalidOperationException(output);
    }

    private static (int Code, string Output) Publish(string name, params string[] more) => Tool.Run(
        "dotnet",
        [
            "publish", Repository.PathOf("src", "SchemaKit.Cli", "SchemaKit.Cli.csproj"), "-c", "Release", "-v", "quiet",
            "--artifacts-path", Path.Combine(Artifacts, "work-" + name), "-o", Path.Combine(Artifacts, name), .. more,
        ]);
}
