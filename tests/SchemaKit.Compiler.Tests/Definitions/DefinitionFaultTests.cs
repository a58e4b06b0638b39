using System.Text.RegularExpressions;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Tests.Definitions;

/// <summary>Each fault of form at its place, and nothing else beside it.</summary>
public sealed class DefinitionFaultTests
{
    private const string Label = "\"label\": { \"en\": \"L\" }";
    private const string Column = "{ \"id\": \"c\", " + Label + " }";
    private const string Table = "{ \"id\": \"t\", \"shape\": \"record\", \"cell\": \"count\", \"columns\": [" + Column + "] }";

    [Theory]
    [InlineData("{|SK0101:{|SK0101:{|SK0101:{|SK0101:{|}|}|}|}}")]
    [InlineData("""{|SK0101:{|} "edition": "1", "title": { "en": "T" }, "tables": [TABLE] }""")]
    [InlineData("""{ "standard": {|SK0106:"Gov"|}, "edition": {|SK0107:".1"|}, "title": { "en": "T" }, "tables": [TABLE] }""")]
    [InlineData("""{ "standard": {|SK0106:"a--b"|}, "edition": {|SK0107:""|}, "title": { {|SK0108:"e_n"|}: "T" }, "tables": [TABLE] }""")]
    [InlineData("""{ "standard": "a", "edition": {|SK0103:2019|}, "title": {|SK0103:"T"|}, "tables": {|SK0115:[]|} }""")]
    [InlineData("""{ "standard": "a", "edition": "1", "title": {|SK0115:{}|}, "tables": [TABLE, {|SK0103:null|}] }""")]
    [InlineData("""{ "standard": "a", {|SK0003:"standard"|}: "b", "edition": "1", "title": { "en": "T", {|SK0003:"en"|}: "U" }, "tables": [TABLE] }""")]
    [InlineData("""{ "standard": "a", "edition": "1", "title": { "en": {|SK0103:1|}, {|SK0109:"EN"|}: "U" }, "tables": [TABLE] }""")]
    public void Faults_of_the_head_are_reported(string marked) => Verify(marked.Replace("TABLE", Table, StringComparison.Ordinal));

    [Theory]
    [InlineData("""{|SK0102:"titel"|}: 1""")]
    [InlineData("""{|SK0102:"__proto__"|}: {}""")]
    [InlineData("""
        "migrations": [ {|SK0101:{|} }, { "from": "1", {|SK0122:"to"|}: "2" }, { "to": {|SK0103:1|} }, { "to": "1" }, { "to": {|SK0403:"1"|}, {|SK0102:"cell"|}: [] }, {|SK0103:"x"|} ]
        """)]
    [InlineData("""
        "migrations": [ { "from": "0", "cells": [ {|SK0101:{|SK0101:{|SK0101:{|}|}|} }, { "how": {|SK0111:"moved"|}, "from": "a", "to": ["b"] },
          {|SK0101:{|} "how": "unknown", {|SK0122:"from"|}: "a", "to": "b" }, { "how": "removed", "from": {|SK0103:["a"]|}, {|SK0122:"to"|}: "b", "why": { "en": "w" } },
          { "how": "split", "from": "a", "to": {|SK0115:[]|} }, { "how": "renamed", "from": "a", "to": {|SK0103:["b"]|}, {|SK0102:"wy"|}: 1 } ] } ]
        """)]
    [InlineData("\"$schema\": {|SK0103:1|}")]
    [InlineData("""
        "titlePatterns": ["{organization}{year}年", "{|SK0123:{yaer}|}的{|SK0123:{|}", {|SK0123:"\u0041{x}"|}, {|SK0103:2|}]
        """)]
    [InlineData("""
        "languages": ["zh-Hans", {|SK0108:"中文"|}, {|SK0109:"ZH-hans"|}, {|SK0103:1|}, "x-local"]
        """)]
    [InlineData("\"languages\": {|SK0115:[]|}")]
    [InlineData("""
        "namespace": {|SK0110:"Gov..X"|}, "typeName": {|SK0104:"2Fast"|}
        """)]
    [InlineData("""
        "inForce": { "first": 2021, "last": {|SK0125:2020|} }
        """)]
    [InlineData("""
        "inForce": {|SK0101:{|} "last": {|SK0124:2020.5|}, {|SK0102:"frist"|}: 1 }
        """)]
    [InlineData("""
        "inForce": { "first": {|SK0124:0|}, "last": {|SK0124:1e400000000000000000000|} }
        """)]
    [InlineData("""
        "inForce": { "first": 2.019e3, "last": {|SK0103:null|} }
        """)]
    [InlineData("\"citation\": { \"en\": {|SK0005:\"4097\"|} }")]
    [InlineData("\"citation\": { \"en\": \"{|SK0002:\\uD800|}\" }")]
    public void Faults_of_the_optional_head_are_reported(string members) =>
        VerifyRoot(members.Replace("4097", new string('x', 4_097), StringComparison.Ordinal));

    [Theory]
    [InlineData("""{|SK0118:"count"|}: { "base": "integer" }, {|SK0118:"Change"|}: { "base": "integer" }""")]
    [InlineData("""{|SK0104:"a-b"|}: { "base": "text" }, "c": {|SK0103:[]|}""")]
    [InlineData("""
        "a": { "base": "text" }, {|SK0105:"A"|}: { "base": "text" }
        """)]
    [InlineData("""
        "a": { "base": {|SK0111:"integr"|} }, "b": {|SK0101:{|} }, "c": { "base": {|SK0103:true|} }
        """)]
    [InlineData("""
        "a": { "base": "decimal", "scale": {|SK0119:7|} }, "b": { "base": "decimal", "scale": {|SK0119:-1|} }, "c": { "base": "decimal", "scale": {|SK0119:0.5|} }
        """)]
    [InlineData("""
        "a": { "base": "integer", {|SK0122:"scale"|}: 2 }, "b": { "base": "text", {|SK0122:"min"|}: 0, {|SK0122:"unit"|}: { "en": "m" } }
        """)]
    [InlineData("""
        "a": { "base": "integer", "min": {|SK0120:-9007199254740992|}, "max": {|SK0120:1.5|} }, "b": { "base": "integer", "min": -9007199254740991, "max": 1.0 }
        """)]
    [InlineData("""
        "a": { "base": "decimal", "scale": 2, "min": {|SK0120:0.001|}, "max": {|SK0120:10000000000000|} }, "b": { "base": "decimal", "scale": 2, "max": 9999999999999.99 }
        """)]
    [InlineData("""
        "a": { "base": "integer", "min": {|SK0120:1e-1|}, "max": {|SK0120:1e99999999999999999999999|} }, "b": { "base": "integer", "max": {|SK0103:"9"|} }
        """)]
    [InlineData("""
        "a": { "base": "year", "min": {|SK0120:0|}, "max": {|SK0120:10000|} }, "b": { "base": "integer", "min": 2, "max": {|SK0121:1.0|} }
        """)]
    [InlineData("""
        "a": { "base": "code", "codes": {|SK0115:[]|} }, "b": {|SK0101:{|} "base": "code" }, "c": { "base": "date", {|SK0122:"codes"|}: [] }
        """)]
    [InlineData("""
        "a": { "base": "code", "codes": [{ "id": "x", LABEL }, { "id": {|SK0105:"X"|}, LABEL }, { "id": {|SK0117:"y"|} }, {|SK0101:{|} LABEL, {|SK0102:"lable"|}: 1 }] }
        """)]
    [InlineData("""
        "a": { "base": "integer", "otherUnits": { "k": {|SK0126:0|}, "m": {|SK0126:1.5|}, "n": {|SK0103:"1"|}, "o": 1e3 } }, "b": { "base": "integer", "otherUnits": {|SK0115:{}|} }
        """)]
    public void Faults_of_kinds_are_reported(string kinds) => VerifyRoot("\"kinds\": {" + kinds + "}");

    [Theory]
    [InlineData("""{ "id": "a", LABEL }, { "id": {|SK0105:"A"|}, LABEL }, {|SK0101:{|} LABEL }, { "id": {|SK0117:"b"|} }""")]
    [InlineData("""{ "id": "a", LABEL, "tables": {|SK0115:[]|} }, { "id": "b", LABEL, "tables": [{|SK0103:1|}, "t"], {|SK0102:"table"|}: 1 }""")]
    [InlineData("""{ "id": "a", LABEL, "number": {|SK0103:1|}, "short": { "en": "s" }, "aliases": {|SK0103:"x"|}, "note": {|SK0115:{}|}, "citation": {|SK0103:null|} }""")]
    [InlineData("""{ "id": {|SK0104:"a.b"|}, LABEL }, { "id": {|SK0104:""|}, LABEL }, { "id": {|SK0104:"表"|}, LABEL }, { "id": {|SK0104:"a\u00ADb"|}, LABEL }""")]
    public void Faults_of_sections_are_reported(string sections) => VerifyRoot("\"sections\": [" + sections + "]");

    [Theory]
    [InlineData("""{|SK0101:{|SK0101:{|SK0101:{|}|}|} }""")]
    [InlineData("""{ "id": "a", "shape": {|SK0111:"matirx"|}, "blank": {|SK0111:"none"|}, "cell": {|SK0103:1|}, "rows": [COLUMN], "columns": [COLUMN] }""")]
    [InlineData("""{ "id": "a", "shape": "record", {|SK0122:"rows"|}: [COLUMN], "columns": {|SK0115:[]|} }""")]
    [InlineData("""{|SK0101:{|} "id": "a", "shape": "matrix", "columns": [COLUMN] }""")]
    [InlineData("""{ "id": "a", "shape": "matrix", "rows": {|SK0115:[]|}, "columns": [{ "id": "g", LABEL, "columns": {|SK0115:[]|} }] }""")]
    [InlineData("""{ "id": "a", "shape": "record", "columns": [COLUMN] }, { "id": {|SK0105:"A"|}, "shape": "record", "columns": [COLUMN] }""")]
    [InlineData("""{ "id": "a", "shape": "record", "columns": [COLUMN, { "id": {|SK0105:"c"|}, LABEL }, { "id": "g", LABEL, "columns": [COLUMN, { "id": {|SK0105:"C"|}, LABEL }] }] }""")]
    [InlineData("""{ "id": "a", "shape": "record", "columns": [{ "id": "g", LABEL, {|SK0116:"sumOf"|}: ["*"], "columns": [COLUMN] }, { "id": "h", LABEL, "sumOf": {|SK0115:[]|} }] }""")]
    [InlineData("""{ "id": "a", "shape": "record", "columns": [{ "id": {|SK0117:"x"|} }, { "id": "y", LABEL, "kind": {|SK0103:1|}, "sumOf": [{|SK0103:1|}, "x"] }] }""")]
    [InlineData("""{ "id": "a", "shape": "record", "columns": [{ "id": "g", LABEL, {|SK0122:"rows"|}: [] }, { "id": "h", LABEL, {|SK0102:"sumof"|}: [], {|SK0102:"pattern"|}: "^(a+)+$" }] }""")]
    [InlineData("""{ "id": "a", "shape": "record", {|SK0102:"colums"|}: [], "columns": [COLUMN], "stub": {|SK0103:"s"|}, "columnCaption": {|SK0103:"s"|} }""")]
    public void Faults_of_tables_are_reported(string tables) => VerifyRoot("", tables);

    [Theory]
    [InlineData("""
        "a": { "base": "text", {|SK0122:"special"|}: [] }, "b": { "base": "integer", "special": {|SK0115:[]|} }, "c": { "base": "year", "special": {|SK0103:{}|} }
        """)]
    [InlineData("""
        "a": { "base": "integer", "special": [{ "text": "x", "inSums": {|SK0135:0.5|}, "inComparisons": {|SK0135:"skip"|}, "inExtremes": {|SK0135:"none"|} }] }
        """)]
    [InlineData("""
        "a": { "base": "decimal", "scale": 1, "special": [{ "text": "x", "inSums": 0.5, "inComparisons": {|SK0135:0.55|}, "inExtremes": "unknown", "isValue": {|SK0103:1|} }] }
        """)]
    [InlineData("""
        "a": { "base": "date", "special": [{ "text": {|SK0132:"2020-01-01"|}, "inSums": "skip", "inComparisons": {|SK0135:1|} }, {|SK0101:{|} {|SK0102:"txt"|}: "x" }] }
        """)]
    [InlineData("""
        "a": { "base": "integer", "special": [{ "text": "N/A" }, { "text": {|SK0133:"N/A"|} }, { "text": "n/a" }, { "text": {|SK0132:""|} }, { "text": {|SK0132:"012345678901234567890123456789012"|} }] }
        """)]
    [InlineData("""
        "a": { "base": "integer", "special": [{ "text": "1" }, { "text": "2" }, { "text": "3" }, { "text": "4" }, { "text": "5" }, { "text": "6" }, { "text": "7" }, { "text": "8" }, { "text": {|SK0134:"9"|} }] }
        """)]
    public void Faults_of_special_values_are_reported(string kinds) => VerifyRoot("\"kinds\": {" + kinds + "}");

    [Theory]
    [InlineData("{|SK0115:[]|}", "")]
    [InlineData("""[{|SK0101:{|} "id": "r", LABEL, {|SK0122:"overall"|}: {}, {|SK0122:"entries"|}: "r", {|SK0122:"optional"|}: true, "columns": [COLUMN] }]""", "")]
    [InlineData("""[{ "id": "r", "cell": "count", "key": { "id": {|SK0129:"overall"|}, LABEL }, "columns": [{ "id": {|SK0129:"Entries"|}, LABEL }, { "id": "l", LABEL, {|SK0122:"list"|}: true }] }]""", "")]
    [InlineData("""[{ "id": "r", "key": {|SK0101:{|} LABEL, {|SK0102:"ids"|}: 1 }, "overallStandsAlone": {|SK0103:"yes"|} }, { "id": {|SK0105:"R"|}, "key": { "id": {|SK0117:"k"|} } }]""", "")]
    [InlineData("""[ROSTER1, ROSTER2, ROSTER3, ROSTER4, ROSTER5, ROSTER6, ROSTER7, ROSTER8, { "id": {|SK0131:"r9"|}, "key": { "id": "k", LABEL } }]""", "")]
    [InlineData("[ROSTER1]", """{ "id": "a", "shape": "list", "entries": "r1", {|SK0122:"key"|}: { "id": "x" }, {|SK0122:"rows"|}: [], "overall": { {|SK0102:"columns"|}: [], "sumOf": {|SK0115:[]|} }, "columns": [COLUMN] }""")]
    [InlineData("[ROSTER1]", """{ "id": "a", "shape": "list", "cell": "count", "columns": [{ "id": {|SK0129:"entries"|}, LABEL }, { "id": "g", LABEL, "columns": [{ "id": "entries", LABEL }] }] }""")]
    [InlineData("[ROSTER1]", """{ "id": "a", "shape": "list", "columns": [{ "id": "n", LABEL, "list": true, "kind": "count", {|SK0122:"optional"|}: true, {|SK0122:"sumOf"|}: ["*"], "columns": [COLUMN, { "id": "m", LABEL, "list": {|SK0130:true|}, {|SK0122:"entries"|}: "r1", "columns": [COLUMN] }] }] }""")]
    [InlineData("[ROSTER1]", """{ "id": "a", "shape": "list", "columns": [{|SK0101:{|} "id": "n", LABEL, "list": true }, { "id": "m", LABEL, "kind": "count", "list": false, {|SK0122:"overall"|}: {} }] }""")]
    [InlineData("[ROSTER1]", """{ "id": "a", "shape": "record", {|SK0122:"entries"|}: "r1", {|SK0122:"optional"|}: true, "cell": "count", "columns": [{ "id": "n", LABEL, {|SK0122:"list"|}: true }] }""")]
    [InlineData("[ROSTER1]", """{ "id": "a", "shape": "list", "columnsOf": {|SK0128:"b"|} }, { "id": "b", "shape": "list", "columnsOf": {|SK0128:"b"|} }, { "id": "c", "shape": "list", "columnsOf": {|SK0128:"aa"|}, {|SK0122:"columns"|}: [] }""")]
    [InlineData("[ROSTER1]", """{ "id": "a", "shape": "list", "cell": "count", "columns": [COLUMN, { "id": "n", LABEL, "list": true, "columns": [COLUMN] }] }, { "id": "b", "shape": "record", "columnsOf": {|SK0128:"a"|} }, { "id": "d", "cell": "count", "shape": "list", "columnsOf": "a" }""")]
    public void Faults_of_lists_are_reported(string rosters, string tables)
    {
        var marked = "\"requires\": [\"title\", {|SK0111:\"year\"|}], \"rosters\": " + Regex.Replace(rosters, "ROSTER(\\d)", "{ \"id\": \"r$1\", \"key\": { \"id\": \"k\", LABEL } }");
        VerifyRoot(marked, tables.Length == 0 ? Table : tables);
    }

    [Theory]
    [InlineData("""{|SK0101:{|} "id": "a", "status": "printed", "severity": "explain", "assert": "1 = 1" }""")]
    [InlineData("""{ "id": "a", "status": "printed", {|SK0122:"explainedBy"|}: "t", "assert": "1 = 1" }""")]
    [InlineData("""{ "id": "a", "status": "printed", "severity": "explain", "explainedBy": {|SK0103:1|}, "assert": "1 = 1" }""")]
    [InlineData("""{ "id": "a", "status": "printed", "assert": "1 = 1", "tolerance": { {|SK0122:"absolute"|}: 1, "relative": {|SK0127:1.01|} } }""")]
    [InlineData("""{ "id": "a", "status": "printed", "assert": "1 = 1", "tolerance": {|SK0111:"precise"|} }""")]
    [InlineData("""{ "id": "a", "status": "printed", "assert": "1 = 1", "with": {|SK0136:{}|} }""")]
    [InlineData("""{ "id": "a", "status": "printed", "assert": "1 = 1", "with": {|SK0103:[]|} }""")]
    [InlineData("""{ "id": "a", "status": "printed", "assert": "1 = 1", "with": { "k": {|SK0136:[2]|} } }""")]
    [InlineData("""{ "id": "a", "status": "printed", "assert": "1 = 1", "with": { "k": {|SK0136:[3, 2]|} } }""")]
    [InlineData("""{ "id": "a", "status": "printed", "assert": "1 = 1", "with": { "k": {|SK0136:[-1, 2]|} } }""")]
    [InlineData("""{ "id": "a", "status": "printed", "assert": "1 = 1", "with": { "k": {|SK0136:[0, 1000]|} } }""")]
    [InlineData("""{ "id": "a", "status": "printed", "assert": "1 = 1", "with": { {|SK0104:"k-1"|}: [1, 2] } }""")]
    [InlineData("""{ "id": "a", "status": "printed", "assert": "1 = 1", "where": {|SK0103:1|} }""")]
    public void Faults_of_the_newer_members_of_rules_are_reported(string rules) => VerifyRoot("\"rules\": [" + rules + "]");

    [Theory]
    [InlineData("""{|SK0101:{|SK0101:{|SK0101:{|}|}|} }""")]
    [InlineData("""{ "id": "a", "status": {|SK0111:"print"|}, "severity": {|SK0111:"warn"|}, "assert": "1 = 1" }""")]
    [InlineData("""{ "id": "a", "status": "printed", "forEach": {|SK0103:[]|}, "assert": {|SK0103:{}|} }""")]
    [InlineData("""{ "id": "a", "status": "printed", "assert": "1 = 1", "tolerance": {|SK0111:"nine"|} }""")]
    [InlineData("""{ "id": "a", "status": "printed", "assert": "1 = 1", "tolerance": { "absolute": {|SK0127:-1|} } }""")]
    [InlineData("""{ "id": "a", "status": "printed", "assert": "1 = 1", "tolerance": { "absolute": {|SK0127:1e999999999|} } }""")]
    [InlineData("""{ "id": "a", "status": "printed", "assert": "1 = 1", "tolerance": {|SK0101:{|} {|SK0102:"absolut"|}: 1 } }""")]
    [InlineData("""{ "id": "a", "status": "printed", "assert": "1 = 1", "tolerance": {|SK0103:1|} }""")]
    [InlineData("""{ "id": "a", "status": "printed", "assert": "1 = 1", "since": 2021, "until": {|SK0125:2020|} }""")]
    [InlineData("""{ "id": "a", "status": "printed", "assert": "1 = 1", "since": {|SK0124:20210|} }""")]
    [InlineData("""{ "id": "a", "status": "printed", "assert": "1 = 1", "where": { "rows": {|SK0115:[]|}, "columns": {|SK0103:"c"|}, {|SK0102:"cells"|}: [] } }""")]
    [InlineData("""{ "id": "a", "status": "printed", "assert": "1 = 1", "where": {|SK0115:{}|} }""")]
    [InlineData("""{ "id": "a", "status": "printed", "assert": "1 = 1" }, { "id": {|SK0105:"A"|}, "status": "printed", "assert": "1 = 1" }""")]
    [InlineData("""{ "id": "a", "status": "printed", "assert": "1 = 1", "text": {|SK0103:"t"|}, "note": {|SK0103:1|}, {|SK0102:"asert"|}: "" }""")]
    public void Faults_of_rules_are_reported(string rules) => VerifyRoot("\"rules\": [" + rules + "]");

    [Fact]
    public void Faults_of_every_part_are_reported_together() => Verify("""
        {
          "standard": {|SK0106:"Gov"|}, // {|SK0001:oops
          "edition": "1"{|SK0001:|}
          "title": { "en": "T" },
          {|SK0102:"langauges"|}: ["en"],
          "kinds": { "money": { "base": {|SK0111:"decimals"|}, "scale": 2{|SK0001:,|} } },
          "sections": [{ "id": {|SK0117:"s"|} }],
          "tables": [
            { "id": "t", "shape": "matrix", "cell": "count",
              "rows": [{ "id": "r", "label": { "en": {|SK0001:'R'|} } }, { "id": {|SK0105:"R"|}, "label": { "en": {|SK0001:nul|} } }],
              "columns": [{ "id": "c", "label": { "en": "C" }, {|SK0003:"id"|}: "d" }] }
          ],
          "rules": [{ "id": "a", "status": {|SK0111:"printd"|}, "assert": "t.r.c >= 0" }]
        }
        """.Replace("// {|SK0001:oops", "{|SK0001:// oops|}", StringComparison.Ordinal));

    [Theory]
    [InlineData("""{ {|SK0102:"stub"|}: 1 }""", "Unknown member 'stub' in 'inForce'; remove it")]
    [InlineData("""{ "first": 1, {|SK0102:"lost"|}: 1 }""", "Unknown member 'lost' in 'inForce'. Did you mean 'last'?")]
    public void Unknown_members_are_named_with_what_they_may_mean(string inForce, string message)
    {
        var marked = inForce.Contains("first", StringComparison.Ordinal) ? inForce : "{|SK0101:{|}" + inForce[1..];
        var diagnostics = VerifyRoot("\"inForce\": " + marked);
        Assert.Equal(message, diagnostics.Single(d => d.Id == "SK0102").Message);
    }

    [Fact]
    public void Unknown_words_are_reported_with_the_known_ones()
    {
        var diagnostics = VerifyRoot("", """{ "id": "a", "shape": {|SK0111:"recrod"|}, "columns": [COLUMN] }""");
        Assert.Equal("Unknown shape 'recrod'; use matrix, record or list. Did you mean 'record'?", Assert.Single(diagnostics).Message);
    }

    [Fact]
    public void Both_places_of_a_duplicate_member_are_in_the_message()
    {
        var diagnostics = Verify("{ \"standard\": \"a\",\n  {|SK0003:\"standard\"|}: \"b\", \"edition\": \"1\", \"title\": { \"en\": \"T\" }, \"tables\": [" + Table + "] }");
        Assert.Equal("Member 'standard' already stands at line 1, column 3; keep one of the two", Assert.Single(diagnostics).Message);
        Assert.Equal("marked.schemakit.json(2,3): error SK0003: " + diagnostics[0].Message, diagnostics[0].ToString());
    }

    [Fact]
    public void Foreign_text_in_messages_is_cut_and_escaped()
    {
        var diagnostics = VerifyRoot("{|SK0102:\"a\\u0000\\u202E" + new string('x', 200) + "\"|}: 1");
        Assert.Equal("Unknown member 'a\\u0000\\u202E" + new string('x', 77) + "…' in the definition; remove it", Assert.Single(diagnostics).Message);
    }

    [Theory]
    [InlineData(2_000, 500)]
    [InlineData(2_001, 500)]
    [InlineData(2_000, 501)]
    public void Rows_and_columns_are_limited(int rows, int columns)
    {
        var marked = $$"""
            { "id": "a", "shape": "matrix", "rows": [{{Nodes(rows, 2_000, "SK0113")}}], "columns": [{ "id": "g", {{Label}}, "columns": [{{Nodes(columns, 500, "SK0114")}}] }, {{Column}}] }
            """;

        // The last column comes on top of those in the group.
        VerifyRoot("", columns <= 500 ? marked.Replace(", " + Column, "", StringComparison.Ordinal) : marked);
    }

    [Theory]
    [InlineData(32, "[")]
    [InlineData(33, "{|SK0004:[|}")]
    public void Nesting_is_limited(int depth, string innermost)
    {
        // The root is the first level.
        var (open, close) = (new string('[', depth - 2), new string(']', depth - 1));
        VerifyRoot("{|SK0102:\"x\"|}: " + open + innermost + close);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Size_of_the_file_is_limited(int extra)
    {
        var text = Root("", Table);
        var padded = text + new string(' ', (1 << 20) - text.Length + extra);
        Verify(extra == 0 ? padded : "{|SK0007:|}" + padded);
        Verify("{|SK0007:|}" + new string('表', (1 << 20) / 2));
    }

    private static string Nodes(int count, int limit, string id) =>
        string.Join(", ", Enumerable.Range(0, count).Select(i => i == limit ? $"{{|{id}:{{|}} \"id\": \"n{i}\" }}" : $"{{ \"id\": \"n{i}\", {Label} }}"));

    private static string Root(string members, string tables) =>
        "{ \"standard\": \"s\", \"edition\": \"1\", \"title\": { \"en\": \"T\" }, \"tables\": [" + tables + "]" + (members.Length == 0 ? "" : ", " + members) + " }";

    private static IReadOnlyList<Diagnostic> VerifyRoot(string members, string tables = Table) => Verify(
        Root(members, tables).Replace("LABEL", Label, StringComparison.Ordinal).Replace("COLUMN", Column, StringComparison.Ordinal));

    private static IReadOnlyList<Diagnostic> Verify(string marked) => MarkedText.Verify(marked, source =>
    {
        // The later stages take whatever stands in for the broken parts.
        var compilation = DefinitionCompiler.Compile(source, TestContext.Current.CancellationToken);
        Assert.Equal(compilation.Report is null, compilation.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error));

        var diagnostics = new DiagnosticBag(source);
        DefinitionReader.Read(source, diagnostics);
        return diagnostics.ToSortedList();
    });
}
