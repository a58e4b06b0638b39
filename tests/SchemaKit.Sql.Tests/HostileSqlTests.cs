using System.Text.Json.Nodes;
using SchemaKit.Compiler.Emit.Sql;
using SchemaKit.Compiler.Emit.Sql.Dialects;
using SchemaKit.Engine;
using SchemaKit.Testing;

namespace SchemaKit.Sql.Tests;

/// <summary>Texts of a definition that try to be more than data: every statement keeps its shape, and the text is read back as it was.</summary>
public sealed class HostileSqlTests
{
    private const string Plain = "Plain";

    [Fact]
    public void Hostile_labels_change_nothing_but_comments()
    {
        var plain = Shapes(Plain, "N/A");
        foreach (var text in HostileText.All)
            Assert.Equal(plain, Shapes(text, "N/A"));
    }

    [Fact]
    public void Hostile_special_values_stay_constants()
    {
        var (plain, tried) = (Shapes(Plain, "N/A"), 0);
        foreach (var text in HostileText.All.Where(t => t.Length <= 32))
        {
            if (TryLoad(Plain, text) is null)
                continue;

            Assert.Equal(plain, Shapes(Plain, text));
            tried++;
        }

        Assert.InRange(tried, 10, int.MaxValue);
    }

    [Fact]
    public void Hostile_texts_are_read_back_as_they_were()
    {
        foreach (var text in HostileText.All)
        {
            using var judge = new SqlJudge(TryLoad(text, "N/A")!);
            var expected = text.Replace('\0', '\uFFFD');
            Assert.All(judge.Strings("SELECT comment FROM duckdb_tables() WHERE comment IS NOT NULL"), c => Assert.Equal(expected, c));
            Assert.Equal(6, judge.Strings("SELECT comment FROM duckdb_columns() WHERE comment IS NOT NULL").Count(c => c.EndsWith(expected, StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void No_text_of_a_definition_stands_outside_of_literals()
    {
        foreach (var dialect in SqlDialect.All)
        {
            var plain = WithoutLiterals(Emit(Plain, "N/A", dialect), dialect);
            Assert.DoesNotContain(Plain, plain, StringComparison.Ordinal);
            foreach (var text in HostileText.All)
                Assert.Equal(plain, WithoutLiterals(Emit(text, "N/A", dialect), dialect));
        }
    }

    [Fact]
    public void A_name_takes_only_letters_digits_and_lines() =>
        Assert.All((string[])["", "A", "a\"b", "a b", "a;", new string('x', 64)], n => Assert.Throws<ArgumentException>(() => new SqlName(n)));

    private static string Emit(string text, string special, SqlDialect dialect) => SqlEmitter.Emit(TryLoad(text, special)!.Report, dialect).Text;

    /// <summary>The trees of all views, and what there is besides.</summary>
    private static IReadOnlyList<string> Shapes(string text, string special)
    {
        using var judge = new SqlJudge(TryLoad(text, special)!);
        return
        [
            .. judge.Script.Views.Select(v => v.ToString()).Where(v => v.StartsWith("CREATE VIEW", StringComparison.Ordinal)).Select(v => SqlShape.Of(v[(v.IndexOf(" AS\n", StringComparison.Ordinal) + 4)..].TrimEnd(';'), judge)),
            .. judge.Strings("SELECT table_name || '.' || column_name || ' ' || data_type FROM duckdb_columns() WHERE NOT internal ORDER BY ALL"),
        ];
    }

    /// <summary>Literals cut out as the engine reads them.</summary>
    private static string WithoutLiterals(string sql, SqlDialect dialect)
    {
        var (kept, inside) = (new System.Text.StringBuilder(), false);
        for (var i = 0; i < sql.Length; i++)
        {
            if (inside && dialect is ClickHouseDialect && sql[i] == '\\')
                i++;
            else if (sql[i] == '\'')
                inside = !inside;
            else if (!inside)
                kept.Append(sql[i]);
        }

        Assert.False(inside);
        return kept.ToString();
    }

    private static LoadedDefinition? TryLoad(string text, string special)
    {
        var definition = JsonNode.Parse("""
            {
              "standard": "hostile", "edition": "1", "title": { "en": "" },
              "kinds": { "days": { "base": "decimal", "scale": 1, "min": 0, "special": [ { "text": "", "inSums": 0, "isValue": true } ] } },
              "tables": [ { "id": "t", "shape": "matrix", "cell": "days", "label": { "en": "" },
                "columns": [ { "id": "a", "label": { "en": "" } }, { "id": "b", "label": { "en": "" } }, { "id": "total", "label": { "en": "" }, "sumOf": ["*"] } ],
                "rows": [ { "id": "r", "label": { "en": "" } } ] } ],
              "rules": [ { "id": "counted", "status": "printed", "forEach": "row of t", "text": { "en": "" }, "assert": "count(a, b) = 2" } ]
            }
            """)!;
        Fill(definition, text);
        definition["kinds"]!["days"]!["special"]![0]!["text"] = special;
        try
        {
            return LoadedDefinition.Load("hostile.schemakit.json", definition.ToJsonString());
        }
        catch (DefinitionException) when (special != "N/A")
        {
            return null;
        }
    }

    private static void Fill(JsonNode? node, string text)
    {
        if (node is JsonArray array)
        {
            foreach (var item in array)
                Fill(item, text);
        }
        else if (node is JsonObject members)
        {
            foreach (var (key, value) in members.ToList())
            {
                if (key == "en")
                    members[key] = text;
                else
                    Fill(value, text);
            }
        }
    }
}
