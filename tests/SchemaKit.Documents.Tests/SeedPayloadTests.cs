using System.Text;
using System.Text.Json;
using SchemaKit.Engine;
using SchemaKit.Engine.Payload;
using SchemaKit.Testing;

namespace SchemaKit.Documents.Tests;

/// <summary>The payload beside the seed, and the seed itself.</summary>
public sealed class SeedPayloadTests
{
    private static readonly string PayloadPath = Repository.PathOf("seeds", "ziyang-2020.json");

    private static readonly byte[] Document = File.ReadAllBytes(Repository.PathOf("seeds", "ziyang-2020.txt"));

    [Fact]
    public void The_payload_beside_the_seed_is_what_is_extracted_from_it()
    {
        var payload = PayloadWriter.Write(TextReportReader.Read(Definitions.Disclosure2019, DocumentText.Decode(Document)).Values);
        if (Environment.GetEnvironmentVariable("SNAP_ACCEPT") == "1")
            File.WriteAllBytes(PayloadPath, [.. payload, (byte)'\n']);
        Assert.Equal(Encoding.UTF8.GetString(payload), File.ReadAllText(PayloadPath).TrimEnd('\n'));
    }

    [Fact]
    public void The_payload_beside_the_seed_is_valid()
    {
        var definition = LoadedDefinition.Load("2019.schemakit.json", Repository.Read("schema", "gov-info-disclosure", "2019.schemakit.json"));
        var result = ReportEngine.Validate(definition, File.ReadAllBytes(PayloadPath));
        Assert.Empty(result.Violations);
        Assert.Empty(result.Notes);
        Assert.Equal(new RuleCounts(47, 0, 12 + 192), result.Rules);
    }

    [Fact]
    public void The_seed_is_the_published_text_unmodified()
    {
        Assert.SkipUnless(Repository.Shared is not null, "the reference material is not beside the repository");
        Assert.Equal(File.ReadAllBytes(Path.Combine(Repository.Shared, "seeds", "ziyang-2020.txt")), Document);
    }

    [Fact]
    public void The_project_s_copy_of_the_figures_is_the_reference_s()
    {
        Assert.SkipUnless(Repository.Shared is not null, "the reference material is not beside the repository");
        using var shared = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Shared, "standards", "gov-info-disclosure", "seed-expected.json")));
        var reference = Leaves(shared.RootElement.GetProperty("report").GetProperty("tables"), "").Order();
        using var own = JsonDocument.Parse(Repository.Read("tests", "SchemaKit.Documents.Tests", "ziyang-2020.expected.json"));
        Assert.Equal(reference, Leaves(own.RootElement, "").Order());
    }

    private static IEnumerable<(string Pointer, decimal Figure)> Leaves(JsonElement element, string path) =>
        element.ValueKind == JsonValueKind.Number
            ? [("/" + path.Trim('/'), element.GetDecimal())]
            : element.EnumerateObject().SelectMany(member => Leaves(member.Value, path + "/" + member.Name));
}
