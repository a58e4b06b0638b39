using SchemaKit.Compiler.Binding;

namespace SchemaKit.Compiler.Tests.Definitions.Extending;

/// <summary>What a definition is that extends another.</summary>
public sealed class ExtendsTests
{
    [Fact]
    public void What_is_not_written_is_inherited_but_for_what_an_edition_must_say_of_itself()
    {
        var report = Compile("");
        Assert.Equal("2", report.Definition.Edition.Value);
        Assert.Equal("1", report.Definition.Extends);
        Assert.Equal("Notice 1", report.Definition.Citation.In("en"));
        Assert.Equal("Filing", report.Definition.TypeName);
        Assert.Null(report.Definition.Namespace);
        Assert.Equal((null, null), (report.Definition.InForce.First, report.Definition.InForce.Last));
        Assert.Equal(First.Cells.Select(c => c.Pointer), report.Cells.Select(c => c.Pointer));
        Assert.Equal(First.Rules.Select(r => r.Id), report.Rules.Select(r => r.Id));
        Assert.Null(First.Definition.Extends);
    }

    [Fact]
    public void A_written_member_replaces_the_inherited_one_whole()
    {
        var report = Compile("\"title\": { \"de\": \"Zweite\" }");
        Assert.Equal(["de"], report.Definition.Title.Wordings.Select(w => w.Language));
        Assert.Equal(["de"], report.Definition.Languages);
    }

    [Fact]
    public void A_written_list_is_complete_and_in_its_order()
    {
        var report = Compile("""
            "sections": ["figures", "words"], "rules": [],
            "tables": [ "marks", { "id": "people", "columns": ["men", "women"], "rows": [
              { "id": "guests", "label": { "en": "Visitors" }, "rows": [ "invited", { "id": "lost", "label": { "en": "Lost" } } ] }, "staff" ] } ]
            """);
        Assert.Equal(["figures", "words"], report.Definition.Sections.Select(s => s.Id.Value));
        Assert.Equal(["marks", "people"], report.Definition.Tables.Select(t => t.Id.Value));
        Assert.Equal(["guests.invited", "guests.lost", "staff"], report.Tables[0].RowLeaves.Select(l => l.Path));
        Assert.Equal(["men", "women"], report.Tables[0].ColumnLeaves.Select(l => l.Path));
        Assert.Equal("Visitors", report.Tables[0].Rows[0].Definition.Captions.Label.In("en"));
        Assert.Equal("Invited", report.Tables[0].RowLeaves[0].Definition.Captions.Label.In("en"));
        Assert.Equal("People", report.Tables[0].Definition.Captions.Label.In("en"));
        Assert.Empty(report.Rules);
    }

    [Fact]
    public void Kinds_are_merged_by_name_and_their_codes_by_id()
    {
        var report = Compile("""
            "kinds": { "mark": { "codes": [ { "id": "fair", "label": { "en": "Fair" } }, "good" ] }, "weight": { "base": "integer" } }
            """);
        Assert.Equal(["money", "mark", "weight"], report.Definition.Kinds.Select(k => k.Id.Value));
        Assert.Equal(["fair", "good"], report.Definition.Kinds[1].Codes.Select(c => c.Id.Value));
    }

    [Fact]
    public void A_rule_may_be_taken_changed_or_left_out()
    {
        var report = Compile("""
            "rules": [ { "id": "moreStaff", "severity": "info" }, { "id": "own", "status": "printed", "text": { "en": "x" }, "assert": "people.staff.women = 1" } ]
            """);
        Assert.Equal(Compiler.Definitions.RuleSeverity.Info, report.Rules.Single(r => r.Id == "moreStaff").Severity);
        Assert.Equal("More staff than paying guests", report.Rules.Single(r => r.Id == "moreStaff").Text.In("en"));
        Assert.Contains(report.Rules, r => r.Id == "own");
    }

    [Fact]
    public void An_edition_may_extend_one_that_extends_another()
    {
        const string Third = """
            { "standard": "s", "edition": "3", "extends": "2", "tables": [ "marks", { "id": "people", "rows": [ "staff", { "id": "guests", "rows": ["paying", "late"] } ] } ] }
            """;
        var second = Editions.Second("""
            "tables": [ "marks", { "id": "people", "rows": [ "staff", { "id": "guests", "rows": [ { "id": "late", "label": { "en": "Late" } }, "paying" ] } ] } ]
            """);
        var compilation = Editions.Compile(Third, second, Editions.First);
        Assert.Empty(compilation.Diagnostics);
        Assert.Equal(["staff", "guests.paying", "guests.late"], compilation.Report!.Tables[0].RowLeaves.Select(l => l.Path));
        Assert.Equal(["words", "figures"], compilation.Report.Definition.Sections.Select(s => s.Id.Value));
    }

    private static BoundReport First { get; } = Editions.Compile(Editions.First).Report!;

    private static BoundReport Compile(string members)
    {
        var compilation = Editions.Compile(Editions.Second(members), Editions.First);
        Assert.Empty(compilation.Diagnostics);
        return compilation.Report!;
    }
}
