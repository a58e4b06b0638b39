using SchemaKit.Compiler.Text;
using SchemaKit.Documents.Xml.Mapping;
using SchemaKit.Documents.Xml.Target;
using SchemaKit.Testing;

namespace SchemaKit.Documents.Tests.Xml;

public sealed class XmlMappingTests
{
    [Theory]
    [InlineData("\"edition\": \"7\"", "\"edition\": \"8\"", "SK0501", "\"8\"")]
    [InlineData("\"coast\": {", "\"cost\": {", "SK0502", "\"cost\"")]
    [InlineData("\"cargo\": \"Cargo", "\"cargos\": \"Cargo", "SK0502", "\"cargos\"")]
    [InlineData("\"tons\": { \"absent\"", "\"tonnes\": { \"absent\"", "SK0502", "\"tonnes\"")]
    [InlineData("\"roster\": \"harbours\"", "\"roster\": \"harbors\"", "SK0502", "\"harbors\"")]
    [InlineData("\"zeroMeans\": \"n/k\"", "\"zeroMeans\": \"N/A\"", "SK0502", "\"N/A\"")]
    [InlineData("{ \"LT1\": \"<1\" }", "{ \"LT1\": \"<2\" }", "SK0502", "\"<2\"")]
    [InlineData("\"day\": { \"absent\": \"none\" }", "\"day\": { \"absent\": 0 }", "SK0103", "0")]
    [InlineData("\"row\": \"Light\"", "\"row\": \"Light[\"", "SK0503", "\"Light[\"")]
    [InlineData("\"Item[2]/Date\"", "\"Item[0]/Date\"", "SK0503", "\"Item[0]/Date\"")]
    [InlineData("\"Item[2]/Date\"", "\"Item//Date\"", "SK0503", "\"Item//Date\"")]
    [InlineData("\"Item[2]/Date\"", "\"@id/Date\"", "SK0503", "\"@id/Date\"")]
    [InlineData("\"Item[2]/Date\"", "\"Item[Kind=x]/Date\"", "SK0503", "\"Item[Kind=x]/Date\"")]
    [InlineData("\"excessDigits\": \"round\"", "\"excessDigits\": \"cut\"", "SK0111", "\"cut\"")]
    [InlineData("\"unescapeTwice\": true", "\"unescapeTwice\": 1", "SK0103", "1")]
    [InlineData("\"root\": \"Report\",", "", "SK0101", "{")]
    [InlineData("\"section\": \"Lights\",", "", "SK0101", "{")]
    [InlineData("\"ignore\":", "\"ignored\":", "SK0102", "\"ignored\"")]
    public void A_fault_is_reported_at_its_place(string correct, string faulty, string id, string place)
    {
        Assert.Contains(correct, Harbours.Mapping, StringComparison.Ordinal);
        var text = Harbours.Mapping.Replace(correct, faulty, StringComparison.Ordinal);
        var (mapping, diagnostics) = Read(text);
        Assert.Null(mapping);
        var fault = diagnostics.First(d => d.Id == id);
        Assert.Equal(place, text.Substring(fault.Span.Start, place.Length));
    }

    [Fact]
    public void Columns_and_tables_without_a_path_are_warnings()
    {
        var text = Harbours.Mapping
            .Replace(", \"buoys\": \"Buoys\"", "", StringComparison.Ordinal)
            .Replace(",\n    \"remarks\": { \"section\": \"Remarks\", \"row\": \"Remark\", \"association\": \"RemarkOf\", \"columns\": { \"number\": \"Number\" } }", "", StringComparison.Ordinal);
        var (mapping, diagnostics) = Read(text);
        Assert.NotNull(mapping);
        Assert.Equal(
            ["Table 'remarks' has no path; it stays absent", "Column 'coast.buoys' has no path; it stays absent"], diagnostics.Select(d => d.Message));
        Assert.All(diagnostics, d => Assert.Equal("SK0504", d.Id));
    }

    [Fact]
    public void A_mapping_that_is_no_object_is_reported() => Assert.Equal("SK0103", Assert.Single(Read("[]").Diagnostics).Id);

    [Fact]
    public void The_mapping_of_the_annual_report_names_every_column()
    {
        var target = TargetReader.Read(Repository.Read("schema", "us-foia-annual-report", "2.1.schemakit.json"))!;
        Assert.Equal((32, 252), (target.Tables.Count, target.Tables.Sum(Leaves)));
        var source = new SourceFile("2.1.xml-mapping.json", Repository.Read("schema", "us-foia-annual-report", "2.1.xml-mapping.json"));
        Assert.Empty(XmlMappingReader.Read(source, target).Diagnostics);
    }

    private static int Leaves(TargetTable table) => table.Leaves.Sum(l => l.Nested is null ? 1 : Leaves(l.Nested));

    private static (XmlMapping? Mapping, IReadOnlyList<Compiler.Diagnostics.Diagnostic> Diagnostics) Read(string mapping) =>
        XmlMappingReader.Read(new SourceFile("test.xml-mapping.json", mapping), TargetReader.Read(Harbours.Definition)!);
}
