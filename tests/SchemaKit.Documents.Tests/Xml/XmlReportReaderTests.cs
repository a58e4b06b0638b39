using System.Text;
using System.Text.Json.Nodes;
using SchemaKit.Documents.Xml;
using SchemaKit.Documents.Xml.Mapping;
using Kind = SchemaKit.Documents.Xml.XmlFindingKind;

namespace SchemaKit.Documents.Tests.Xml;

public sealed class XmlReportReaderTests
{
    private static readonly XmlMapping Mapping = Mappings.Read(Harbours.Definition, Harbours.Mapping);

    [Fact]
    public void Head_and_roster_are_read()
    {
        var report = Read("", out var findings);
        Assert.Equal(
            ["harbour-report", "7", "Coast", "C", "2019", "Report", "2020-02-29"],
            new[] { "standard", "edition", "organization", "organizationCode", "year", "title", "publicationDate" }.Select(m => report[m]!.ToString()));
        Assert.Equal("""[{"harbour":"N","name":"North"},{"harbour":"S&W","name":"South"}]""", Json(report["harbours"]));
        Assert.Empty(findings);
    }

    [Fact]
    public void Members_stand_in_printed_order() => Assert.Equal(
        ["standard", "edition", "organization", "organizationCode", "year", "title", "publicationDate", "harbours", "ships", "wrecks", "coast", "lights", "footnotes"],
        Read("<Lights><Light name='x'><Height>3</Height></Light></Lights><Shore><Line/><Note>n</Note></Shore>", out _).Select(m => m.Key));

    [Fact]
    public void A_row_belongs_to_the_body_that_its_association_names()
    {
        var ships = Ships("<Ship s:id='R1'><In><Kind>steam</Kind><Number>3</Number></In></Ship><Ship s:id='R0'/>" + Of("R0", "B0") + Of("R1", "B2"), out var findings);
        Assert.Equal("""{"harbour":"S&W","in":{"sail":0,"steam":3},"cargo":"n/k","oldest":"none","delays":[]}""", Json(ships["entries"]![0]));
        Assert.Equal("""{"in":{"sail":0,"steam":null},"cargo":"n/k","oldest":"none"}""", Json(ships["overall"]));
        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("<Cargo><Tons>12.3400</Tons></Cargo>", "12.34")]
    [InlineData("<Cargo><Tons> 007 </Tons></Cargo>", "7")]
    [InlineData("<Cargo><Tons>-0.50</Tons></Cargo>", "-0.5")]
    [InlineData("<Cargo><Tons>0.0000</Tons></Cargo>", "\"n/k\"")]
    [InlineData("<Cargo><Tons>N/K</Tons></Cargo>", "\"n/k\"")]
    [InlineData("<Cargo><TonsCode>LT1</TonsCode></Cargo>", "\"<1\"")]
    [InlineData("<Cargo><Tons/></Cargo>", "\"n/k\"")]
    [InlineData("<Cargo/>", "\"n/k\"")]
    [InlineData("<Cargo><Tons>123456789012345678901234567890</Tons></Cargo>", "123456789012345678901234567890")]
    public void A_cell_is_written_as_its_exact_value(string cargo, string expected)
    {
        Assert.Equal(expected, Cell(cargo, "cargo", out var findings));
        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("1.235", "1.24")]
    [InlineData("1.2349999999", "1.23")]
    [InlineData("-1.005", "-1.01")]
    public void Excess_digits_are_rounded_with_a_finding(string text, string expected)
    {
        Assert.Equal(expected, Cell($"<Cargo><Tons>{text}</Tons></Cargo>", "cargo", out var findings));
        var finding = Assert.Single(findings);
        Assert.Equal((Kind.RoundedValue, false), (finding.Kind, finding.IsLoss));
    }

    [Fact]
    public void Excess_digits_stay_where_the_mapping_says_nothing()
    {
        var mapping = Mappings.Read(Harbours.Definition, Harbours.Mapping.Replace("\"excessDigits\": \"round\",", "", StringComparison.Ordinal));
        var reading = XmlReportReader.Read(mapping, Bytes(Harbours.Document("<Ships>" + Row("<Cargo><Tons>1.2345</Tons></Cargo>") + "</Ships>")));
        Assert.Contains("\"cargo\": 1.2345", Encoding.UTF8.GetString(reading.Payload!), StringComparison.Ordinal);
        Assert.Empty(reading.Findings);
    }

    [Theory]
    [InlineData("<Cargo><Tons>1e3</Tons></Cargo>", "cargo")]
    [InlineData("<Cargo><Tons>twelve</Tons></Cargo>", "cargo")]
    [InlineData("<Cargo><Tons>.</Tons></Cargo>", "cargo")]
    [InlineData("<Cargo><Tons>1.2.3</Tons></Cargo>", "cargo")]
    [InlineData("<Item/><Item><Date>2019-02-29</Date></Item>", "oldest")]
    public void What_is_no_value_of_its_kind_is_blank_with_a_finding(string cell, string column)
    {
        Assert.Equal("null", Cell(cell, column, out var findings));
        Assert.Equal(Kind.UnreadableValue, Assert.Single(findings).Kind);
    }

    [Fact]
    public void A_code_chooses_among_siblings_and_a_slash_in_it_is_no_step() =>
        Assert.Equal("""{"sail":5,"steam":6}""", Cell("<In><Kind>steam</Kind><Number>6</Number></In><In><Kind>sail / oars</Kind><Number>5</Number></In>", "in", out _));

    [Fact]
    public void A_position_counts_elements_of_the_name() =>
        Assert.Equal("\"2001-01-01\"", Cell("<Other/><Item/><Item><Date>2001-01-01</Date></Item>", "oldest", out _));

    [Fact]
    public void Nested_lists_keep_their_order() => Assert.Equal(
        """[{"why":"fog","times":2},{"why":"<ice>","times":null}]""",
        Cell("<Delay><Why>fog</Why><Times>2</Times></Delay><Delay><Why>&amp;lt;ice&amp;gt;</Why></Delay>", "delays", out _));

    [Fact]
    public void Associations_can_be_the_entries_of_a_nested_list()
    {
        var report = Read(
            "<Wrecks><Wreck s:id='W'><Cause>storm</Cause></Wreck>" + WreckOf("B1", 2) + WreckOf("", 1) + WreckOf("B0", 3) + WreckOf("B0", 3) + "</Wrecks>", out var findings);
        Assert.Equal(
            """[{"cause":"storm","seen":{"entries":[{"harbour":"N","times":2},{"harbour":null,"times":1}],"overall":{"times":3}}}]""", Json(report["wrecks"]));
        Assert.Equal(Kind.UndeclaredBody, Assert.Single(findings).Kind);
    }

    [Fact]
    public void A_second_overall_entry_that_differs_is_reported()
    {
        Read("<Wrecks><Wreck s:id='W'/>" + WreckOf("B0", 3) + WreckOf("B0", 4) + "</Wrecks>", out var findings);
        Assert.Equal([Kind.RepeatedOverall, Kind.Unplaced, Kind.Unplaced, Kind.Unplaced], findings.Select(f => f.Kind));
    }

    [Fact]
    public void Records_and_lists_that_name_their_keys_need_no_association()
    {
        var report = Read("<Shore><Line><Pilots>4</Pilots></Line></Shore><Lights><Light name='A'><Height>9</Height></Light><Light><Height>8</Height></Light></Lights>", out var findings);
        Assert.Equal("""{"pilots":4,"buoys":null}""", Json(report["coast"]));
        Assert.Equal("""[{"light":"A","height":9},{"light":null,"height":8}]""", Json(report["lights"]));
        Assert.Empty(findings);
    }

    [Fact]
    public void An_optional_table_without_rows_is_left_out()
    {
        Assert.False(Read("<Remarks/>", out _).ContainsKey("remarks"));
        Assert.True(Read("<Remarks><Remark s:id='R1'><Number>1</Number></Remark><RemarkOf><Row s:ref='R1'/><Body s:ref='B1'/></RemarkOf></Remarks>", out _).ContainsKey("remarks"));
    }

    [Fact]
    public void A_table_without_its_overall_row_lacks_the_member()
    {
        var ships = Ships(Row(""), out _);
        Assert.False(ships.AsObject().ContainsKey("overall"));
    }

    [Fact]
    public void Footnotes_stand_by_table()
    {
        var report = Read("<Ships><Note>One &amp;#039;note&amp;#039;</Note><Note> </Note><Note>Two</Note></Ships>", out var findings);
        Assert.Equal("""{"ships":["One 'note'","Two"]}""", Json(report["footnotes"]));
        Assert.Empty(findings);
    }

    [Fact]
    public void Rows_of_undeclared_bodies_are_all_kept_without_a_key()
    {
        var ships = Ships("<Ship s:id='R1'/><Ship s:id='R2'/><Ship s:id='R3'/>" + Of("R1", "") + Of("R2", "B9") + "<ShipOf><Row s:ref='R3'/></ShipOf>", out var findings);
        Assert.Equal(3, ships["entries"]!.AsArray().Count(e => e!["harbour"] is null));
        Assert.Equal(3, findings.Count(f => f.Kind == Kind.UndeclaredBody));
        Assert.Contains(findings, f => f.Message.Contains("'B9'", StringComparison.Ordinal));
        Assert.DoesNotContain(findings, f => f.IsLoss);
    }

    [Fact]
    public void The_first_overall_row_counts_and_the_others_are_reported()
    {
        var ships = Ships("<Ship s:id='R1'><Cargo><Tons>1</Tons></Cargo></Ship><Ship s:id='R2'><Cargo><Tons>2</Tons></Cargo></Ship>" + Of("R1", "B0") + Of("R2", "B0"), out var findings);
        Assert.Equal("1", Json(ships["overall"]!["cargo"]));
        Assert.Contains(findings, f => f.Kind == Kind.RepeatedOverall);
        Assert.Contains(findings, f => f.Kind == Kind.Unplaced && f.Message.Contains("'2'", StringComparison.Ordinal));
    }

    [Fact]
    public void Rows_without_association_and_associations_without_row_are_reported()
    {
        Ships("<Ship s:id='R1'/><Ship s:id='R1'/>" + Of("R7", "B1"), out var findings);
        Assert.Equal([Kind.UnknownRow, Kind.RowWithoutBody, Kind.RepeatedId], findings.Where(f => f.Kind != Kind.Unplaced).Select(f => f.Kind).Order());
        Assert.True(findings.Count(f => f.Kind == Kind.Unplaced) >= 4);
    }

    [Fact]
    public void A_row_that_two_associations_name_belongs_to_the_first()
    {
        var ships = Ships("<Ship s:id='R1'/>" + Of("R1", "B1") + Of("R1", "B2"), out var findings);
        Assert.Equal("N", ships["entries"]!.AsArray().Single()!["harbour"]!.ToString());
        Assert.Contains(findings, f => f.Kind == Kind.RepeatedReference);
    }

    [Theory]
    [InlineData("<Extra>text</Extra>", "Report/Extra", 7, 2)]
    [InlineData("<Extra a='1'/>", "Report/Extra/@a", 7, 8)]
    [InlineData("<Ships>\nstray</Ships>", "Report/Ships", 7, 2)]
    [InlineData("<Lights><Light name='x'><Height unit='m'>3</Height></Light></Lights>", "Report/Lights/Light/Height/@unit", 7, 33)]
    [InlineData("<Lights/><Lights><Light name='x'/></Lights>", "Report/Lights/Light/@name", 7, 25)]
    [InlineData("<Shore><Line/><Line><Pilots>1</Pilots></Line></Shore>", "Report/Shore/Line/Pilots", 7, 22)]
    [InlineData("<Year>2018</Year>", "Report/Year", 7, 2)]
    public void What_no_path_leads_to_is_reported_at_its_place(string section, string path, int line, int column)
    {
        Read(section, out var findings);
        var finding = Assert.Single(findings);
        Assert.Equal((Kind.Unplaced, path, line, column), (finding.Kind, finding.Path, finding.Line, finding.Column));
    }

    [Fact]
    public void Cells_of_an_overall_row_that_the_table_does_not_have_are_reported()
    {
        const string Overall = """, "columns": [ { "id": "number" } ], "overall": { "label": { "en": "Coast" } } }""";
        Assert.Contains(Overall, Harbours.Definition, StringComparison.Ordinal);
        var mapping = Mappings.Read(Harbours.Definition.Replace(Overall, """, "columns": [ { "id": "number" } ] }""", StringComparison.Ordinal), Harbours.Mapping);
        var remark = "<Remarks><Remark s:id='R0'><Number>3</Number></Remark><RemarkOf><Row s:ref='R0'/><Body s:ref='B0'/></RemarkOf></Remarks>";
        Assert.Equal("Report/Remarks/Remark/Number", Assert.Single(XmlReportReader.Read(mapping, Bytes(Harbours.Document(remark))).Findings).Path);
    }

    [Fact]
    public void Lists_of_an_overall_row_are_read_where_there_are_any()
    {
        var ships = Ships("<Ship s:id='R0'><Delay><Why>fog</Why><Times>2</Times></Delay></Ship>" + Of("R0", "B0"), out var findings);
        Assert.Equal("""[{"why":"fog","times":2}]""", Json(ships["overall"]!["delays"]));
        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("<Delay><Why>fog</Why><Times>2</Times></Delay>", """[{"why":"fog","times":2}]""")]
    [InlineData("", "null")]
    public void A_body_that_stands_alone_has_its_lists_in_the_overall_row(string delays, string expected)
    {
        var reading = XmlReportReader.Read(Mapping, Bytes(Harbours.Document($"<Ships><Ship s:id='R0'>{delays}</Ship>{Of("R0", "B0")}</Ships>", harbours: "")));
        var report = JsonNode.Parse(reading.Payload!)!;
        Assert.Equal("[]", Json(report["harbours"]));
        Assert.Equal("[]", Json(report["ships"]!["entries"]));
        Assert.Equal(expected, Json(report["ships"]!["overall"]!["delays"]));
        Assert.Empty(reading.Findings);
    }

    [Fact]
    public void A_nested_list_with_an_overall_row_is_no_part_of_another_overall_row()
    {
        const string Own = """{ "id": "times", "kind": "count" } ] }""";
        var definition = Harbours.Definition.Replace(Own, """{ "id": "times", "kind": "count" } ], "overall": { "label": { "en": "All" } } }""", StringComparison.Ordinal);
        Assert.NotEqual(Harbours.Definition, definition);
        var mapping = Mappings.Read(definition, Harbours.Mapping);
        var reading = XmlReportReader.Read(mapping, Bytes(Harbours.Document("<Ships><Ship s:id='R0'><Delay><Why>fog</Why></Delay></Ship>" + Of("R0", "B0") + "</Ships>")));
        Assert.Equal("Report/Ships/Ship/Delay/Why", Assert.Single(reading.Findings).Path);
    }

    [Theory]
    [InlineData("", 1, "h:Report")]
    [InlineData("/title", 2, "h:Title")]
    [InlineData("/year", 6, "h:Year")]
    [InlineData("/harbours/1", 5, "h:Harbour")]
    [InlineData("/harbours/1/harbour", 5, "h:Code")]
    [InlineData("/harbours/1/name", 5, "h:Name")]
    [InlineData("/ships/entries/0", 8, "Ship ")]
    [InlineData("/ships/entries/0/harbour", 10, "s:ref='B1'")]
    [InlineData("/ships/entries/0/cargo", 8, "Tons>")]
    [InlineData("/ships/entries/0/in/steam", 8, "Number>")]
    [InlineData("/ships/entries/0/in/sail", 8, "Ship ")]
    [InlineData("/ships/entries/0/delays", 8, "Ship ")]
    [InlineData("/ships/entries/0/delays/0", 8, "Delay>")]
    [InlineData("/ships/entries/0/delays/0/why", 8, "Why>")]
    [InlineData("/ships/entries/0/delays/0/times", 8, "Delay>")]
    [InlineData("/ships/overall", 9, "Ship ")]
    [InlineData("/ships/overall/in", 9, "Ship ")]
    [InlineData("/footnotes/ships/0", 11, "Note>")]
    [InlineData("/wrecks/entries/7", 1, "h:Report")]
    [InlineData("/coast/pilots", 1, "h:Report")]
    public void Every_value_has_the_place_it_comes_from_and_an_absent_one_that_of_its_row(string pointer, int line, string stands)
    {
        var document = Harbours.Document("""
            <Ships>
            <Ship s:id='R1'><Cargo><Tons>12</Tons></Cargo><In><Kind>steam</Kind><Number>3</Number></In><Delay><Why>fog</Why></Delay></Ship>
            <Ship s:id='R0'/><ShipOf><Row s:ref='R0'/><Body s:ref='B0'/></ShipOf>
            <ShipOf><Row s:ref='R1'/><Body s:ref='B1'/></ShipOf>
            <Note>n</Note></Ships>
            """);
        var reading = XmlReportReader.Read(Mapping, Bytes(document));
        Assert.Empty(reading.Findings);
        Assert.Equal(new XmlPlace(line, document.Split('\n')[line - 1].IndexOf(stands, StringComparison.Ordinal) + 1), reading.Places.Find(pointer));
    }

    [Fact]
    public void Findings_are_limited_and_the_rest_counted()
    {
        Read(string.Concat(Enumerable.Repeat("<X>1</X>", XmlFindingList.Limit + 5)), out var findings);
        Assert.Equal(XmlFindingList.Limit + 1, findings.Count);
        Assert.Equal("5 more findings are not listed", findings[^1].Message);
    }

    private static string WreckOf(string body, int times) => $"<WreckOf><Row s:ref='W'/><Body s:ref='{body}'/><Times>{times}</Times></WreckOf>";

    private static string Of(string row, string body) => $"<ShipOf><Row s:ref='{row}'/><Body s:ref='{body}'/></ShipOf>";

    private static string Row(string cells) => $"<Ship s:id='R1'>{cells}</Ship>{Of("R1", "B1")}";

    private static string Cell(string cells, string column, out IReadOnlyList<XmlFinding> findings) =>
        Json(Ships(Row(cells), out findings)["entries"]![0]![column]);

    private static JsonNode Ships(string rows, out IReadOnlyList<XmlFinding> findings) => Read($"<Ships>{rows}</Ships>", out findings)["ships"]!;

    private static JsonObject Read(string sections, out IReadOnlyList<XmlFinding> findings)
    {
        var reading = XmlReportReader.Read(Mapping, Bytes(Harbours.Document(sections)));
        Assert.Null(reading.Fault);
        findings = reading.Findings;
        return JsonNode.Parse(reading.Payload!)!.AsObject();
    }

    private static string Json(JsonNode? node) =>
        node?.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) ?? "null";

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
