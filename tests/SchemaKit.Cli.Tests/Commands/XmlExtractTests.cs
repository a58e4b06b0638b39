namespace SchemaKit.Cli.Tests.Commands;

public sealed class XmlExtractTests
{
    private const string Report = """
        <?xml version="1.0"?>
        <x:FoiaAnnualReport xmlns:x="urn:x" xmlns:s="urn:s">
        <x:DocumentCreationDate><x:Date>2020-08-20</x:Date></x:DocumentCreationDate>
        <x:Organization s:id="ORG0"><x:OrganizationAbbreviationText>TST</x:OrganizationAbbreviationText><x:OrganizationName>Test Agency</x:OrganizationName></x:Organization>
        <x:DocumentFiscalYearDate>2012</x:DocumentFiscalYearDate>
        </x:FoiaAnnualReport>
        """;

    [Fact]
    public void Xml_is_read_by_the_mapping_that_knows_its_root()
    {
        using var run = new CliRun();
        File.WriteAllText(Path.Combine(run.Folder, "report.xml"), Report);
        run.Run("extract", "report.xml");
        Assert.Equal((0, "report.xml: 0 findings\n"), (run.Code, run.Error));
        Assert.Contains("\"organizationCode\": \"TST\"", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_no_place_is_told_and_is_a_finding()
    {
        using var run = new CliRun();
        File.WriteAllText(Path.Combine(run.Folder, "report.xml"), Report.Replace("</x:FoiaAnnualReport>", "<Stray>word</Stray></x:FoiaAnnualReport>", StringComparison.Ordinal));
        run.Run("extract", "report.xml", "-o", "report.json");
        Assert.Equal(1, run.Code);
        Assert.Equal("report.xml: 1 finding; wrote report.json\n  line 6: column 2, FoiaAnnualReport/Stray: No place for 'word'\n", run.Error);
        Assert.True(File.Exists(Path.Combine(run.Folder, "report.json")));
    }

    [Theory]
    [InlineData("<Other/>", "report.xml: cannot be read: line 1, column 2: The root element is 'Other', not 'FoiaAnnualReport'\n")]
    [InlineData("<?xml version='1.0'?><!DOCTYPE a><a/>", "report.xml: cannot be read: line 1, column 22: The document has a document type declaration (<!DOCTYPE …>), as HTML pages have; such documents are not read\n")]
    public void Other_xml_is_refused(string text, string message)
    {
        using var run = new CliRun();
        File.WriteAllText(Path.Combine(run.Folder, "report.xml"), text);
        run.Run("extract", "report.xml");
        Assert.Equal((2, "", message), (run.Code, run.Out, run.Error));
    }
}
