using System.Text.Json;
using GovInfoDisclosure.Edition2019;
using SchemaKit.Benchmarks.Payloads;
using SchemaKit.Testing;

namespace SchemaKit.Benchmarks.Programs;

/// <summary>A folder with ajv of the version that the tests use, the emitted JSON Schema, the sums and the two scripts.</summary>
internal sealed class NodeFolder
{
    private NodeFolder(string path) => Path = path;

    public string Path { get; }

    /// <returns>Why there is none.</returns>
    public static string? TryMake(string path, out NodeFolder? folder)
    {
        folder = null;
        if (Tool.Run("node", ["--version"]).Code != 0)
            return "node is not installed";

        Directory.CreateDirectory(path);
        File.Copy(Repository.PathOf("tests", "schema-validators", "package.json"), System.IO.Path.Combine(path, "package.json"));
        foreach (var script in Directory.GetFiles(Repository.PathOf("tests", "SchemaKit.Benchmarks", "Programs"), "*.mjs"))
            File.Copy(script, System.IO.Path.Combine(path, System.IO.Path.GetFileName(script)));
        File.WriteAllText(System.IO.Path.Combine(path, "schema.json"), AnnualReport.JsonSchema);
        File.WriteAllText(System.IO.Path.Combine(path, "sums.json"), JsonSerializer.Serialize(Equation.All.Select(e => new[] { e.Left, e.Right })));
        if (Tool.Run("npm", ["install", "--silent", "--no-audit", "--no-fund"], path).Code != 0)
            return "npm could not install ajv";

        folder = new NodeFolder(path);
        return null;
    }

    public static string Version => Tool.Run("node", ["--version"]) is (0, var version) ? version.Trim() : "none";
}
