using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Testing;

namespace SchemaKit.Compiler.Tests.Diagnostics;

public sealed partial class DiagnosticCatalogueTests
{
    private static readonly (string Prefix, string Title)[] Stages =
    [
        ("SK00", "JSON"),
        ("SK01", "Reading the definition"),
        ("SK02", "Binding names, kinds and rules"),
        ("SK03", "Analysis of the rules"),
        ("SK04", "Migrations between editions"),
        ("SK05", "Mappings of documents"),
    ];

    [Fact]
    public void Printed_catalogue_is_the_file_that_help_links_point_at()
    {
        var path = Repository.PathOf("schema", "diagnostics.md");
        var printed = Print();
        if (Environment.GetEnvironmentVariable("SNAP_ACCEPT") == "1")
            File.WriteAllText(path, printed);
        Assert.Equal(printed, File.Exists(path) ? File.ReadAllText(path) : "");
    }

    [Fact]
    public void Ids_are_unique_sorted_and_of_a_known_stage()
    {
        var ids = DiagnosticCatalogue.All.Select(r => r.Id).ToList();
        Assert.NotEmpty(ids);
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        Assert.All(ids, id => Assert.Matches("^SK0[0-5][0-9]{2}$", id));
    }

    [Fact]
    public void Every_rule_of_the_catalogue_is_in_its_list()
    {
        var fields = typeof(DiagnosticCatalogue).GetFields(BindingFlags.Static | BindingFlags.Public)
            .Where(f => f.FieldType == typeof(DiagnosticRule)).Select(f => ((DiagnosticRule)f.GetValue(null)!).Id);
        Assert.Equal(DiagnosticCatalogue.All.Select(r => r.Id), fields.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Messages_are_single_sentences_without_a_full_stop_and_help_ends_with_one() => Assert.All(DiagnosticCatalogue.All, rule =>
    {
        Assert.False(rule.Message.EndsWith('.'), rule.Id);
        Assert.EndsWith(".", rule.Help, StringComparison.Ordinal);
        Assert.False(rule.Title.EndsWith('.'), rule.Id);
    });

    [Fact]
    public void Messages_are_valid_formats() => Assert.All(DiagnosticCatalogue.All, rule =>
    {
        var message = Format(rule, i => $"<{i}>");
        Assert.All(Argument().Matches(rule.Message), m => Assert.Contains($"<{m.Value[1]}>", message, StringComparison.Ordinal));
    });

    private static string Print()
    {
        var text = new StringBuilder();
        text.Append("# Diagnostics\n\n");
        text.Append("What the compiler says about a definition, by the stage that says it. Ids are never reused. ");
        text.Append("This page is printed from the catalogue in `src/SchemaKit.Compiler/Diagnostics`; `…` stands for a part of the message that depends on the definition.\n");
        foreach (var (prefix, title) in Stages)
        {
            var rules = DiagnosticCatalogue.All.Where(r => r.Id.StartsWith(prefix, StringComparison.Ordinal)).ToList();
            if (rules.Count == 0)
                continue;

            text.Append(CultureInfo.InvariantCulture, $"\n## {prefix}xx: {title}\n\n| id | severity | title | message | help |\n| --- | --- | --- | --- | --- |\n");
            foreach (var rule in rules)
                text.Append(CultureInfo.InvariantCulture, $"| {rule.Id} | {rule.Severity} | {rule.Title} | {Cell(Message(rule))} | {Cell(rule.Help)} |\n");
        }

        return text.ToString();
    }

    private static string Message(DiagnosticRule rule) => Format(rule, _ => "…").Replace("……", "…", StringComparison.Ordinal);

    private static string Format(DiagnosticRule rule, Func<int, object> argument)
    {
        var count = Argument().Matches(rule.Message).Select(m => m.Value[1] - '0' + 1).DefaultIfEmpty(0).Max();
        return string.Format(CultureInfo.InvariantCulture, rule.Message, Enumerable.Range(0, count).Select(argument).ToArray());
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<!\{)\{[0-9]\}")]
    private static partial Regex Argument();
}
