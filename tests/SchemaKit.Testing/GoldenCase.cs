namespace SchemaKit.Testing;

/// <summary>A definition under <c>tests/Golden</c> with the approved text of everything that is made of it. Compiler, generator and CLI tests share them.</summary>
public sealed record GoldenCase(string Name, string DefinitionPath)
{
    private static string Folder => Repository.PathOf("tests", "Golden");

    public bool IsShipped => Path.GetDirectoryName(DefinitionPath) != Folder;

    /// <summary>The earlier editions of the standard, which it may build on.</summary>
    public IReadOnlyList<GoldenCase> Earlier =>
        IsShipped ? [.. All.Where(c => Path.GetDirectoryName(c.DefinitionPath) == Path.GetDirectoryName(DefinitionPath) && string.CompareOrdinal(c.Name, Name) < 0)] : [];

    /// <summary>Whether the code that is emitted for it is approved line by line. A megabyte is not: it must compile, and judge as the engine does.</summary>
    public bool HasApprovedCode => Name != "us-foia-annual-report-2.1";

    public string Text => File.ReadAllText(DefinitionPath);

    /// <summary>Every <c>*.schemakit.json</c> of the folder, and the shipped editions.</summary>
    public static IReadOnlyList<GoldenCase> All { get; } =
    [
        .. Directory.GetFiles(Folder, "*.schemakit.json").Order(StringComparer.Ordinal).Select(p => new GoldenCase(NameOf(p), p)),
        .. Directory.GetFiles(Repository.PathOf("schema"), "*.schemakit.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(p => new GoldenCase(Path.GetFileName(Path.GetDirectoryName(p)) + "-" + NameOf(p), p)),
    ];

    /// <summary>Those with approved code.</summary>
    public static IReadOnlyList<GoldenCase> Approved { get; } = [.. All.Where(c => c.HasApprovedCode)];

    /// <summary>The definition that uses every form of lists, special values and other reports.</summary>
    public static GoldenCase Lists => Named("lists");

    public static GoldenCase Named(string name) => All.Single(c => c.Name == name);

    /// <summary>Compares one output with its approved file <c>Golden.{case}#{target}.verified.{extension}</c>.</summary>
    public void Verify(string actual, string target, string extension) =>
        Snap.VerifyFile(actual, Path.Combine(Folder, $"Golden.{Name}#{target}"), extension);

    /// <summary>Compares an emitted source file, which starts with its name as Verify has it.</summary>
    /// <param name="file">Name without the definition's prefix, e.g. <c>AnnualReport.g.cs</c>.</param>
    public void VerifySource(string file, string text) => Verify("//HintName: " + file + "\n" + text, file[..^".g.cs".Length], "cs");

    public override string ToString() => Name;

    private static string NameOf(string path) => Path.GetFileName(path)[..^".schemakit.json".Length];
}
