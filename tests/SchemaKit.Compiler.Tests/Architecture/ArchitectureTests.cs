using System.Text.RegularExpressions;
using System.Xml.Linq;
using SchemaKit.Testing;

namespace SchemaKit.Compiler.Tests.Architecture;

/// <summary>The directions in which the projects, and the folders of the compiler, may know each other.</summary>
public sealed partial class ArchitectureTests
{
    /// <summary>The line of the compiler's folders: each may use those before it.</summary>
    private static readonly string[] Stages = ["Text", "Diagnostics", "Json", "Definitions", "Rules", "Binding", "Verbalizing", "Analysis", "Emit"];

    [Theory]
    [InlineData("src/SchemaKit.Compiler")]
    [InlineData("src/SchemaKit")]
    [InlineData("src/SchemaKit.Engine", "SchemaKit.Compiler", "SchemaKit")]
    [InlineData("src/SchemaKit.Documents", "SchemaKit.Compiler", "SchemaKit", "SchemaKit.Engine")]
    [InlineData("src/SchemaKit.Sql", "SchemaKit.Compiler", "SchemaKit", "SchemaKit.Engine")]
    [InlineData("src/SchemaKit.Cli", "SchemaKit.Compiler", "SchemaKit", "SchemaKit.Engine", "SchemaKit.Documents", "SchemaKit.Sql")]
    [InlineData("generators/SchemaKit.Generators")]
    public void A_project_references_only_what_it_may(string project, params string[] allowed)
    {
        var file = XDocument.Load(Repository.PathOf(project, Path.GetFileName(project) + ".csproj"));
        var references = file.Descendants("ProjectReference").Where(r => (string?)r.Attribute("ReferenceOutputAssembly") != "false")
            .Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value));
        Assert.Empty(references.Except(allowed));
    }

    [Theory]
    [InlineData("src/SchemaKit.Compiler")]
    [InlineData("src/SchemaKit")]
    [InlineData("src/SchemaKit.Engine")]
    public void The_core_has_no_package(string project) =>
        Assert.Empty(XDocument.Load(Repository.PathOf(project, Path.GetFileName(project) + ".csproj")).Descendants("PackageReference"));

    [Fact]
    public void Folders_of_the_compiler_form_a_line()
    {
        var faults = new List<string>();
        for (var stage = 0; stage < Stages.Length; stage++)
        {
            foreach (var path in Directory.GetFiles(Repository.PathOf("src", "SchemaKit.Compiler", Stages[stage]), "*.cs", SearchOption.AllDirectories))
            {
                foreach (Match use in Uses().Matches(File.ReadAllText(path)))
                {
                    if (Array.IndexOf(Stages, use.Groups[1].Value) > stage)
                        faults.Add($"{Stages[stage]}/{Path.GetFileName(path)} uses {use.Groups[1].Value}");
                }
            }
        }

        Assert.Empty(faults);
    }

    [Fact]
    public void The_compiler_knows_no_IO_clock_culture_Roslyn_or_System_Text_Json()
    {
        var faults = Directory.GetFiles(Repository.PathOf("src", "SchemaKit.Compiler"), "*.cs", SearchOption.AllDirectories)
            .Where(p => !p.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(p => Forbidden().Matches(TextAndComments().Replace(File.ReadAllText(p), "")).Select(m => $"{Path.GetFileName(p)}: {m.Value}"));
        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("src")]
    [InlineData("generators")]
    public void No_word_of_a_standard_stands_in_code(string folder)
    {
        // Chinese belongs to definitions; the one exception words messages for tags that start with "zh".
        var words = Directory.GetFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories)
            .Where(p => !p.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(p => StandardWords().Matches(File.ReadAllText(p)).Select(m => $"{Path.GetFileName(p)}: {m.Value}"));
        Assert.Empty(words);
    }

    [GeneratedRegex(@"\bSchemaKit\.Compiler\.(Text|Diagnostics|Json|Rules|Definitions|Binding|Verbalizing|Analysis|Emit)\b")]
    private static partial Regex Uses();

    [GeneratedRegex(""""
        """(?s:.*?)"""|"(?:[^"\\\n]|\\.)*"|//[^\n]*
        """", RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex TextAndComments();

    [GeneratedRegex(@"\b(System\.IO|File\.|Directory\.|DateTime|Environment\.|CurrentCulture|CurrentUICulture|Microsoft\.CodeAnalysis|System\.Text\.Json|double|float)\b")]
    private static partial Regex Forbidden();

    [GeneratedRegex("政府|信息公开|申请|复议|诉讼|自然人|naturalPerson|outcomes\\b.*carried|FOIA")]
    private static partial Regex StandardWords();
}
