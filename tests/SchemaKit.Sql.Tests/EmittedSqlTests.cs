using SchemaKit.Compiler.Emit.Ledger;
using SchemaKit.Compiler.Emit.Sql;
using SchemaKit.Compiler.Emit.Sql.Dialects;
using SchemaKit.Engine;
using SchemaKit.Testing;

namespace SchemaKit.Sql.Tests;

public sealed class EmittedSqlTests
{
    public static TheoryData<string, string> Approved => new(
        from name in (string[])["slice", "everything", "lists"] from dialect in SqlDialect.All select (name, dialect.Name));

    public static TheoryData<string, string, string> Counts => new()
    {
        { "gov-info-disclosure-2019", "duckdb", "enforced 14, not expressible 7" },
        { "gov-info-disclosure-2019", "postgres", "enforced 14, not expressible 7" },
        { "gov-info-disclosure-2019", "clickhouse", "enforced 14, not expressible 7" },
        { "gov-info-disclosure-2021", "duckdb", "enforced 7, weakened 2, not expressible 5" },
        { "us-foia-annual-report-2.1", "duckdb", "enforced 129" },
        { "us-foia-annual-report-2.1", "postgres", "enforced 129" },
        { "us-foia-annual-report-2.1", "ansi", "enforced 126, weakened 3" },
        { "us-foia-annual-report-2.1", "clickhouse", "enforced 126, weakened 3" },
        { "everything", "duckdb", "enforced 11" },
        { "lists", "duckdb", "enforced 35, not expressible 1" },
        { "lists", "clickhouse", "enforced 34, weakened 1, not expressible 1" },
        { "lists", "ansi", "enforced 34, weakened 1, not expressible 1" },
    };

    public static TheoryData<string> Cases => [.. GoldenCase.All.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Approved))]
    public void Emitted_sql_is_the_approved_one(string name, string dialect) =>
        GoldenCase.Named(name).Verify(Emit(name, dialect).Text, "sql-" + dialect, "sql");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Names_are_short_and_each_stands_for_one_thing(string name)
    {
        var script = Emit(name, "duckdb");
        var tables = script.Layout.All.Select(t => t.Name).ToList();
        var views = script.Rules.Select(r => r.View).OfType<SqlName>().ToList();

        Assert.Equal(tables.Count + views.Count, tables.Concat(views).Distinct().Count());
        Assert.All(script.Layout.All, t => Assert.Equal(t.Columns.Count, t.Columns.Select(c => c.Name).Distinct().Count()));
        Assert.All(tables.Concat(views), n => Assert.InRange(n.Value.Length, 1, SqlName.MostBytes));
    }

    [Theory]
    [MemberData(nameof(Counts))]
    public void Most_rules_are_enforced(string name, string dialect, string expected) => Assert.Equal(expected, Standings(name, dialect));

    [Fact]
    public void A_name_that_is_too_long_or_taken_ends_in_a_hash_that_is_the_same_everywhere()
    {
        var names = new SqlNames("taken");

        Assert.Equal("a_b_cd", names.Next("aB.cd").Value);
        Assert.Equal("a_b_cd_fced0abb", names.Next("a.bCd").Value);
        Assert.Equal("taken_472c0828", names.Next("taken").Value);
        var (one, other) = (names.Next(new string('x', 60), "first"), names.Next(new string('x', 60), "second"));
        Assert.Equal((63, 63), (one.Value.Length, other.Value.Length));
        Assert.NotEqual(one, other);
    }

    [Fact]
    public void Words_in_names_are_told_by_their_capitals() =>
        Assert.Equal(["legal_person_other", "article20_item9", "v_b1", "xml_file", "us_foia_2_1"], ((string[])["legalPerson.other", "article20Item9", "vB1", "XMLFile", "us-foia.2.1"]).Select(SqlNames.Snake));

    [Fact]
    public void The_same_definition_gives_the_same_text() => Assert.Equal(Emit("lists", "postgres").Text, Emit("lists", "postgres").Text);

    internal static SqlScript Emit(string name, string dialect) => SqlEmitter.Emit(Load(name).Report, SqlDialect.All.Single(d => d.Name == dialect));

    internal static LoadedDefinition Load(string name)
    {
        var golden = GoldenCase.Named(name);
        return LoadedDefinition.Load(golden.DefinitionPath, golden.Text, golden.Earlier.Select(e => new DefinitionText(e.DefinitionPath, e.Text)));
    }

    private static string Standings(string name, string dialect)
    {
        var rules = Emit(name, dialect).Rules;
        return string.Join(", ", rules.GroupBy(r => r.Standing).OrderBy(g => g.Key).Select(g => g.Key switch
        {
            Standing.Enforced => $"enforced {g.Count()}",
            Standing.Weakened => $"weakened {g.Count()}",
            _ => $"not expressible {g.Count()}",
        }));
    }
}
