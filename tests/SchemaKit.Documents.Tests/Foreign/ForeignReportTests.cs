using SchemaKit.Documents.Foreign;
using Kind = SchemaKit.Documents.ExtractionNoteKind;

namespace SchemaKit.Documents.Tests.Foreign;

/// <summary>Reports in the JSON of other programs.</summary>
public sealed class ForeignReportTests
{
    private const string Proceedings = "四、政府信息公开行政复议、行政诉讼情况";

    private const string Record = """
        "rec": { "up": 1, "corrected": 2, "others": 3, "pendingCases": 4, "total": 10 },
        "suits": { "directSuit": { "up": 0, "corrected": 0, "others": 0, "pendingCases": 5, "total": 5 },
          "suitAfterReconsideration": { "up": 0, "corrected": 0, "others": null, "pendingCases": " 6 ", "total": 6 } }
        """;

    [Fact]
    public void Figures_under_other_names_are_placed_by_shape_with_notes()
    {
        var read = Read("""{ "id": 7, "parts": [ { "heading": "HEADING", "kind": "table", "data": { RECORD } } ] }""");

        Assert.Equal(("1", "4", "10"), (read.Cell("/proceedings/reconsideration/upheld"), read.Cell("/proceedings/reconsideration/pending"), read.Cell("/proceedings/reconsideration/total")));
        Assert.Equal(("5", "blank", "6"), (read.Cell("/proceedings/litigation/direct/pending"), read.Cell("/proceedings/litigation/afterReconsideration/otherResult"), read.Cell("/proceedings/litigation/afterReconsideration/pending")));
        Assert.Equal(15, read.Placed + read.Blank);
        Assert.Contains("up = upheld", read.Notes.First(n => n.Kind == Kind.PlacedByShape).Message.In("en"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "HEADING": { RECORD } }""")]
    [InlineData("""[ { "HEADING": { "wrapped": { "twice": { RECORD } } } } ]""")]
    [InlineData("""{ "t": "四.政府信息公开行政复议、行政诉讼情\uFFFD", "d": { RECORD } }""")]
    public void The_heading_may_stand_as_a_name_or_lack_its_end(string json) => Assert.Equal("10", Read(json).Cell("/proceedings/reconsideration/total"));

    [Theory]
    [InlineData("\"total\": 10 }", "\"pending\": 4, \"total\": 10 }")]
    [InlineData("\"up\": 1, \"corrected\": 2", "\"corrected\": 2, \"up\": 1")]
    [InlineData("\"up\": 1, \"corrected\": 2, \"others\": 3, \"pendingCases\": 4, \"total\": 10", "\"a\": 1, \"b\": 2, \"c\": 3, \"d\": 4, \"total\": [10]")]
    [InlineData("HEADING", "四、别的")]
    public void Figures_of_another_shape_or_order_or_place_are_nobodys(string part, string instead)
    {
        var json = """{ "heading": "HEADING", "data": { RECORD } }""".Replace("RECORD", Record, StringComparison.Ordinal).Replace(part, instead, StringComparison.Ordinal);

        Assert.Equal(0, Read(json).Placed);
    }

    [Fact]
    public void Names_that_say_nothing_are_not_placed_by_shape_alone()
    {
        var group = """{ "a": 1, "b": 2, "c": 3, "d": 4, "e": 10 }""";

        Assert.Equal(0, Read($$"""{ "heading": "HEADING", "data": { "x": {{group}}, "y": {{group}}, "z": {{group}} } }""").Placed);
    }

    [Fact]
    public void Columns_may_stand_over_rows_or_rows_over_columns()
    {
        static string Item(string first, string second) =>
            $$"""{ "heading": "二、主动公开政府信息情况", "data": { {{first}}, {{second}} } }""";
        const string Rest = """
            "licence": { "decisions": 7 }, "fines": { "penalty": { "decisions": 8 }, "coercion": { "decisions": 9 } },
            "fee": { "feesCollected": "1.25" }
            """;

        var read = ForeignReportReader.Read(
            Definitions.Disclosure2021,
            Item("""
                "rule": { "issued": 1, "repealed": 2, "nowInForce": 3 }, "normative": { "issued": 4, "repealed": 5, "nowInForce": 6 }
                """, Rest))!;

        Assert.Equal(("3", "4", "7", "1250000"), (
            read.Cell("/article20Item1/governmentRule/inForce"), read.Cell("/article20Item1/normativeDocument/issued"),
            read.Cell("/article20Item5/licensing/decisions"), read.Cell("/article20Item8/administrativeFee/feesCollected")));
    }

    [Fact]
    public void Arrays_are_rows_with_their_labels()
    {
        var read = Read("""
            { "pages": [ "某某局2020年政府信息公开工作年度报告", "三、收到和处理政府信息公开申请情况",
              [ [ "自然人", "法人或其他组织", "总计" ], [ "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他" ],
                [ "一、本年新收政府信息公开申请数量", 1, 2, 3, 4, 5, "6", 21 ] ] ] }
            """);

        Assert.Equal(("6", "21", 2020), (read.Cell("/requests/received/legalPerson/other"), read.Cell("/requests/received/total"), read.Values.Year));
        Assert.Equal(7, read.Placed);
    }

    [Fact]
    public void Objects_in_a_row_are_rows_under_their_names()
    {
        var read = Read("""
            { "name": "二、主动公开政府信息情况", "tables": [ { "title": "第二十条第（九）项", "rows": [
              { "信息内容": "政府集中采购", "采购项目数量": 5, "采购总金额": "3.5万元" } , { "信息内容": "别的", "采购项目数量": 1, "采购总金额": "1元" } ] } ] }
            """);

        Assert.Equal(("5", "3500000"), (read.Cell("/article20Item9/centralizedProcurement/projects"), read.Cell("/article20Item9/centralizedProcurement/amount")));
        Assert.Contains(read.Notes, n => n.Kind == Kind.UnknownRow);
    }

    [Fact]
    public void Places_are_lines_of_the_JSON()
    {
        var read = Read("{ \"heading\": \"HEADING\",\n\"data\": {\n RECORD } }");

        Assert.Equal(3, read.Values.Locations[Definitions.Disclosure2019.IndexOf("/proceedings/reconsideration/upheld")]!.Value.Line);
    }

    [Fact]
    public void Damage_is_noted()
    {
        var read = Read("{ \"heading\": \"HEADING\", \"note\": \"情况?, \"data\": { RECORD } }");

        Assert.Equal("10", read.Cell("/proceedings/reconsideration/total"));
        Assert.Contains(read.Notes, n => n.Kind == Kind.MendedJson);
    }

    private static ExtractedReport Read(string json) => ForeignReportReader.Read(
        Definitions.Disclosure2019,
        json.Replace("HEADING", Proceedings, StringComparison.Ordinal).Replace("RECORD", Record, StringComparison.Ordinal))!;
}
