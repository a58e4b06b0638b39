using System.Diagnostics;
using SchemaKit.Testing;

namespace SchemaKit.Agreement.BackEnds;

/// <summary>Starts the back ends whose tools are there.</summary>
/// <param name="work">A folder with node_modules; <see langword="null"/> if there is none.</param>
internal sealed class AllBackEnds(string? work)
{
    /// <summary>Python is far slower than the others, and jsonschema slower than that. Odd numbers, as cases repeat by four.</summary>
    private const int OneInForPython = 1;
    private const int OneInForJsonSchema = 25;

    private readonly string _scratch = work ?? Directory.CreateTempSubdirectory("agreement").FullName;
    private int _copies;

    public bool HasNode => WhyNoNode is null;

    public string? WhyNoNode { get; } =
        work is null || !Directory.Exists(Path.Combine(work, "node_modules")) ? "no folder with node_modules is given (--work)" : Runs("node", "--version") ? null : "node is not installed";

    public string? WhyNoTypeScript => WhyNoNode ?? (Directory.Exists(Path.Combine(work!, "node_modules", "typescript")) ? null : "node_modules has no typescript");

    public static string? WhyNoPython { get; } = PythonWith("json") is null ? "python3 is not installed" : null;

    /// <summary>Those that can be, each with its name; or why it cannot be.</summary>
    public IReadOnlyList<(string Name, Func<BackEnd> Start, string? Missing)> Found(EmittedCode code) =>
    [
        ("C# bytes", () => new EmittedBytes(code), null),
        ("C# record", () => new EmittedRecord(code), null),
        ("x-schemakit in C#", () => new PortableBackEnd(), null),
        ("DuckDB", () => new DuckDbBackEnd(), null),
        ("ajv", () => Node("ajv"), WhyNoNode),
        ("hyperjump", () => Node("hyperjump"), WhyNoNode),
        ("TypeScript", () => TypeScript(), WhyNoTypeScript),
        ("Python", () => Python("Python", "rules"), WhyNoPython),
        ("Python jsonschema", () => Python("Python jsonschema", "jsonschema"), PythonWith("jsonschema") is null ? "no python3 has jsonschema" : null),
    ];

    /// <param name="package">The folder of ajv-schemakit, perhaps with a mistake in it.</param>
    public BackEnd Node(string name, string? package = null, Func<string, string>? plant = null) =>
        new ProcessBackEnd(name, "node", [Program("judge.mjs"), name, package ?? Repository.PathOf("src", "ajv-schemakit")], _scratch, Planted(s => s.Schema.Value, plant));

    public BackEnd TypeScript(Func<string, string>? plant = null) =>
        new ProcessBackEnd("TypeScript", "node", [Program("typescript.mjs")], _scratch, Planted(s => s.TypeScript.Value, plant));

    private static Func<Subject, string> Planted(Func<Subject, string> output, Func<string, string>? plant) => plant is null ? output : s => plant(output(s));

    /// <summary>A program beside the packages that it needs.</summary>
    private string Program(string name)
    {
        var program = Path.Combine(work!, name);
        File.Copy(Repository.PathOf("tests", "SchemaKit.Agreement", "programs", name), program, overwrite: true);
        return program;
    }

    /// <param name="package">The folder of schemakit.py, perhaps with a mistake in it.</param>
    public BackEnd Python(string name, string mode, string? package = null)
    {
        string[] arguments = [Repository.PathOf("tests", "SchemaKit.Agreement", "programs", "judge.py"), package ?? Repository.PathOf("src", "python"), mode];
        return new ProcessBackEnd(name, PythonWith(mode == "rules" ? "json" : mode)!, ["-B", .. arguments], _scratch) { OneIn = mode == "rules" ? OneInForPython : OneInForJsonSchema };
    }

    /// <summary>A copy of a package of <c>src</c>, perhaps with a mistake in it.</summary>
    public string Copy(string package, string files, Func<string, string> plant)
    {
        var copy = Directory.CreateDirectory(Path.Combine(_scratch, $"{package}-{++_copies}")).FullName;
        File.WriteAllText(Path.Combine(copy, "package.json"), """{ "type": "module" }""");
        foreach (var file in Directory.GetFiles(Repository.PathOf("src", package), files).Order(StringComparer.Ordinal))
            File.WriteAllText(Path.Combine(copy, Path.GetFileName(file)), plant(File.ReadAllText(file)));
        return copy;
    }

    /// <summary>A distribution's packages belong to its own Python.</summary>
    private static string? PythonWith(string module) => new[] { "python3", "/usr/bin/python3" }.FirstOrDefault(python => Runs(python, "-c", "import " + module));

    private static bool Runs(string program, params IEnumerable<string> arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
