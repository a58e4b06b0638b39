using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Tests.Binding;

public sealed class ListBindingTests
{
    private const string Definition = """
        {
          "standard": "s", "edition": "1", "title": { "en": "T" },
          "requires": ["organizationCode"],
          "kinds": {
            "name": { "base": "text" },
            "days": { "base": "decimal", "scale": 1, "min": 0, "special": [
              { "text": "N/A", "inComparisons": 0 }, { "text": "<1", "inSums": 0, "inComparisons": 0.1, "inExtremes": 0.1, "isValue": true } ] }
          },
          "rosters": [{ "id": "offices", "key": { "id": "office", LABEL }, "overallStandsAlone": true, "columns": [{ "id": "name", "kind": "name", LABEL }] }],
          "tables": [
            { "id": "first", "shape": "record", "cell": "days", LABEL, "columns": [{ "id": "a", LABEL }] },
            { "id": "cases", "shape": "list", "entries": "offices", "cell": "count", "optional": true, LABEL,
              "columns": [
                { "id": "received", LABEL },
                { "id": "g", LABEL, "columns": [
                  { "id": "reasons", "list": true, LABEL, "entries": "offices", "overall": {},
                    "columns": [{ "id": "text", "kind": "name", LABEL }, { "id": "times", LABEL }] },
                  { "id": "rest", LABEL }] },
                { "id": "slow", "kind": "days", LABEL } ],
              "overall": { LABEL } },
            { "id": "more", "shape": "list", "cell": "count", LABEL, "columnsOf": "cases" },
            { "id": "last", "shape": "record", "cell": "count", LABEL, "columns": [{ "id": "a", LABEL }] }
          ]
        }
        """;

    private static readonly BoundReport Report = Compile(Definition);

    [Fact]
    public void Lists_are_the_rosters_and_then_the_tables_each_before_its_nested_lists()
    {
        Assert.Equal(["offices", "cases", "reasons", "more", "reasons"], Report.Lists.Select(l => l.Id));
        Assert.Equal([0, 1, 2, 3, 4], Report.Lists.Select(l => l.List!.Index));
        Assert.Equal(["first", "cases", "more", "last"], Report.Tables.Select(t => t.Id));
        Assert.Equal(["offices", "first", "cases", "more", "last"], Report.Members.Select(m => m.Id));
        Assert.Same(Report.Lists[1], Report.Lists[2].List!.Parent);
        Assert.Same(Report.Lists[2], Assert.Single(Report.Lists[1].List!.Nested));
        Assert.Same(Report.Lists[2], Report.Lists[1].Columns[1].Children[0].NestedList);
        Assert.Equal("g.reasons", Report.Lists[2].List!.Node!.Path);
    }

    [Fact]
    public void Overall_row_of_a_table_is_fixed_cells()
    {
        Assert.Equal(["/first/a", "/cases/overall/received", "/cases/overall/g/rest", "/cases/overall/slow", "/last/a"], Report.Cells.Select(c => c.Pointer));
        var cases = Report.Tables[1];
        Assert.Equal((1, 1, 3), (cases.FirstCell, cases.RowCount, cases.CellCount));
        Assert.Null(Report.Cells[1].Row);
        Assert.Equal(0, Report.Tables[2].CellCount);
    }

    [Fact]
    public void Entries_hold_the_columns_and_then_the_overall_cells_of_nested_lists()
    {
        Assert.Equal(
            ["0 /received count", "1 /g/rest count", "2 /slow days", "3 /g/reasons/overall/text name", "4 /g/reasons/overall/times count"],
            Report.Lists[1].List!.EntryCells.Select(c => $"{c.Offset} {c.Pointer} {c.Kind.Id}"));
        Assert.Same(Report.Lists[2], Report.Lists[1].List!.EntryCells[4].Owner);
        Assert.Equal(3, Report.Lists[1].List!.ScalarCount);
        Assert.Equal(["/text", "/times"], Report.Lists[2].List!.EntryCells.Select(c => c.Pointer));
    }

    [Fact]
    public void Keys_come_from_the_roster()
    {
        Assert.Equal(["office", "office", "office", null, "office"], Report.Lists.Select(l => l.List!.KeyId));
        Assert.Same(Report.Lists[0], Report.Lists[0].List!.Roster);
        Assert.Same(Report.Lists[0], Report.Lists[2].List!.Roster);
        Assert.Null(Report.Lists[3].List!.Roster);
        Assert.True(Report.Lists[0].List!.Definition.OverallStandsAlone);
        Assert.True(Report.Lists[1].List!.Definition.IsOptional);
        Assert.Equal(["organizationCode"], Report.Definition.Requires);
    }

    [Fact]
    public void Special_values_have_their_readings_at_the_scale_of_the_kind()
    {
        var specials = Report.Cells[0].Kind.Specials;
        Assert.Equal(["N/A", "<1"], specials.Select(s => s.Text.Value));
        var (skip, unknown) = (new SpecialReading(SpecialReadingKind.Skip, 0), new SpecialReading(SpecialReadingKind.Unknown, 0));
        Assert.Equal((skip, Number(0), skip, false), (specials[0].InSums, specials[0].InComparisons, specials[0].InExtremes, specials[0].IsValue));
        Assert.Equal((Number(0), Number(1), Number(1), true), (specials[1].InSums, specials[1].InComparisons, specials[1].InExtremes, specials[1].IsValue));
        Assert.Equal(unknown, Compile(Definition.Replace(", \"inComparisons\": 0 }", " }", StringComparison.Ordinal)).Cells[0].Kind.Specials[0].InComparisons);

        static SpecialReading Number(long value) => new(SpecialReadingKind.Number, value);
    }

    private static BoundReport Compile(string text)
    {
        var source = new SourceFile("lists.schemakit.json", text.Replace("LABEL", "\"label\": { \"en\": \"L\" }", StringComparison.Ordinal));
        var compilation = DefinitionCompiler.Compile(source, TestContext.Current.CancellationToken);
        Assert.DoesNotContain(compilation.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        return compilation.Report!;
    }
}
