namespace SchemaKit.Engine.Tests.Portable.Topics;

/// <summary>What rules are repeated for.</summary>
internal static class ExpansionTopics
{
    public static ConformanceTopic Expansion()
    {
        var topic = new ConformanceTopic("expansion", "Rows, columns and variables; the order and the ids of instances.");
        const string Payload = """{"year": 2026, "t": {"a": {"x": 1, "n1": 1, "n2": 2}, "b": {"c": {"x": 3, "n1": 4, "n2": 4}}}}""";
        Add("rows by the name of an axis", """{"row": "t.rows"}""", """[[1, "/t/{row}/x"]]""", "<", "[]",
            HandVerdict.V("a", "/t/a/x", "1", "0", "1", "/t/a/x*1=1"), HandVerdict.V("b.c", "/t/b/c/x", "3", "0", "3", "/t/b/c/x*1=3"));
        Add("rows by their paths", """{"row": ["b/c"]}""", """[[1, "/t/{row}/x"]]""", "<", "[]", HandVerdict.V("b.c", "/t/b/c/x", "3", "0", "3", "/t/b/c/x*1=3"));
        Add("columns by their paths, in their own order", """{"column": ["n2", "n1"]}""", """[[1, "/t/a/{column}"]]""", "<", "[]",
            HandVerdict.V("n2", "/t/a/n2", "2", "0", "2", "/t/a/n2*1=2"), HandVerdict.V("n1", "/t/a/n1", "1", "0", "1", "/t/a/n1*1=1"));
        Add("rows, and in each of them columns", """{"row": "t.rows", "column": ["n1", "n2"]}""", """[[1, "/t/{row}/{column}"]]""", "<", """["2"]""",
            HandVerdict.V("a,n2", "/t/a/n2", "2", "2", "0", "/t/a/n2*1=2"), HandVerdict.V("b.c,n1", "/t/b/c/n1", "4", "2", "2", "/t/b/c/n1*1=4"), HandVerdict.V("b.c,n2", "/t/b/c/n2", "4", "2", "2", "/t/b/c/n2*1=4"));
        Add("an axis with a column of a group", """{"column": ["c/n1", "c/n2"]}""", """[[1, "/t/b/{column}"]]""", "<", "[]",
            HandVerdict.V("c.n1", "/t/b/c/n1", "4", "0", "4", "/t/b/c/n1*1=4"), HandVerdict.V("c.n2", "/t/b/c/n2", "4", "0", "4", "/t/b/c/n2*1=4"));
        Add("a variable", "", """[[1, "/t/a/n{k}"]]""", "<", "[]",
            """ "with": {"k": [1, 2]}, """, HandVerdict.V("k=1", "/t/a/n1", "1", "0", "1", "/t/a/n1*1=1"), HandVerdict.V("k=2", "/t/a/n2", "2", "0", "2", "/t/a/n2*1=2"));
        Add("a variable minus one", "", """[[1, "/t/a/n{k-1}"]]""", ">", """[[1, "/t/a/n{k}"]]""",
            """ "with": {"k": [2, 2]}, """, HandVerdict.V("k=2", "/t/a/n1", "1", "2", "-1", "/t/a/n1*1=1", "/t/a/n2*-1=2"));
        Add("a variable plus two", "", """[[1, "/t/a/n{k+2}"]]""", "<", "[]", """ "with": {"k": [0, 0]}, """, HandVerdict.V("k=0", "/t/a/n2", "2", "0", "2", "/t/a/n2*1=2"));
        Add("rows, and in each of them a variable", """{"row": "t.rows"}""", """[[1, "/t/{row}/n{k}"]]""", "=", """[[1, "/t/{row}/x"]]""",
            """ "with": {"k": [1, 2]}, """,
            HandVerdict.V("a,k=2", "/t/a/n2", "2", "1", "1", "/t/a/n2*1=2", "/t/a/x*-1=1"), HandVerdict.V("b.c,k=1", "/t/b/c/n1", "4", "3", "1", "/t/b/c/n1*1=4", "/t/b/c/x*-1=3"), HandVerdict.V("b.c,k=2", "/t/b/c/n2", "4", "3", "1", "/t/b/c/n2*1=4", "/t/b/c/x*-1=3"));
        Add("a fixed cell beside the row", """{"row": "t.rows"}""", """[[1, "/t/{row}/x"]]""", "=", """[[1, "/t/a/x"]]""", HandVerdict.V("b.c", "/t/b/c/x", "3", "1", "2", "/t/b/c/x*1=3", "/t/a/x*-1=1"));
        Add("in functions", """{"row": "t.rows"}""", """[[1, {"max": [[[1, "/t/{row}/n1"]], [[1, "/t/{row}/n2"]]]}]]""", "=", """[[1, {"count": ["/t/{row}/x"]}]]""",
            HandVerdict.V("a", "/t/a/x", "2", "1", "1", "/t/a/n1*0=1", "/t/a/n2*0=2", "/t/a/x*0=1"), HandVerdict.V("b.c", "/t/b/c/x", "4", "1", "3", "/t/b/c/n1*0=4", "/t/b/c/n2*0=4", "/t/b/c/x*0=3"));
        Add("in where", """{"row": "t.rows"}""", """[[1, "/t/{row}/x"]]""", "<", "[]",
            """ "where": [[{"relation": ">", "left": [[1, "/t/{row}/x"]], "right": ["2"]}]], """, HandVerdict.V("b.c", "/t/b/c/x", "3", "0", "3", "/t/b/c/x*1=3"));

        const string Split = """
            {"id": "t.total", "forEach": {"row": ["a"]}, "relation": "<", "left": [[1, "/t/{row}/x"]], "right": [], "status": "implied"},
            {"id": "other", "relation": "<", "left": [[1, "/t/a/n2"]], "right": [], "status": "practice", "severity": "info"},
            {"id": "t.total", "forEach": {"row": ["b/c"]}, "relation": "<", "left": [[2, "/t/{row}/x"]], "right": [], "status": "implied"}
            """;
        topic.Cases.Add(new ConformanceCase("rules of one id stand where they stand; ids may have dots", Annotation(Split), Payload,
            $$"""
            {"violations": [{{HandVerdict.Violation("t.total", "implied", "error", HandVerdict.V("a", "/t/a/x", "1", "0", "1", "/t/a/x*1=1"))}},
              {{HandVerdict.Violation("other", "practice", "info", HandVerdict.V("", "/t/a/n2", "2", "0", "2", "/t/a/n2*1=2"))}},
              {{HandVerdict.Violation("t.total", "implied", "error", HandVerdict.V("b.c", "/t/b/c/x", "6", "0", "6", "/t/b/c/x*2=3"))}}], "holds": 0, "violated": 3, "notEvaluated": []}
            """));
        topic.Cases.Add(new ConformanceCase("instances that are not evaluated, in order", Annotation(
            """
            {"id": "r", "forEach": {"row": "t.rows", "column": ["x", "y", "z"]}, "relation": ">", "left": [[1, "/t/{row}/{column}"]], "right": [], "status": "printed"},
            {"id": "s", "relation": ">", "left": [[1, "/t/q"]], "right": [], "status": "printed"}
            """), Payload, """{"violations": [], "holds": 2, "violated": 0, "notEvaluated": ["r[a,y]", "r[a,z]", "r[b.c,y]", "r[b.c,z]", "s"]}"""));
        topic.Cases.Add(new ConformanceCase("no rules at all", Annotation(""), Payload, """{"violations": [], "holds": 0, "violated": 0, "notEvaluated": []}"""));
        return topic;

        // Instances that are not among the violations hold, or, with where, are none: the rule has as many instances as forEach and with give it.
        void Add(string description, string forEach, string left, string relation, string right, params string[] rest)
        {
            var more = rest[0].StartsWith(' ') ? rest[0] : "";
            var violations = rest.Where(v => v != more).ToList();
            var holds = description switch { "rows, and in each of them columns" or "rows, and in each of them a variable" or "a fixed cell beside the row" => 1, _ => 0 };
            var each = forEach.Length == 0 ? "" : $"\"forEach\": {forEach}, ";
            var rule = $$"""{"id": "r", {{each}}{{more}}"relation": "{{relation}}", "left": {{left}}, "right": {{right}}, "status": "printed"}""";
            topic.Cases.Add(new ConformanceCase(description, Annotation(rule), Payload,
                $$"""{"violations": [{{string.Join(", ", violations.Select(v => HandVerdict.Violation("r", "printed", "error", v)))}}], "holds": {{holds}}, "violated": {{violations.Count}}, "notEvaluated": []}"""));
        }
    }

    public static ConformanceTopic FixedTables()
    {
        var topic = new DefinedTopic("fixed-tables", "Totals and rules of a matrix and a record, as a definition states them.");
        topic.Define(
            """
            "kinds": { "money": { "base": "decimal", "scale": 2 } },
            "tables": [
              { "id": "m", "shape": "matrix", "cell": "count", "columns": [ { "id": "a" }, { "id": "g", "columns": [ { "id": "b" }, { "id": "c" } ] }, { "id": "total", "sumOf": ["*"] } ],
                "rows": [ { "id": "in" }, { "id": "out", "rows": [ { "id": "x" }, { "id": "y" }, { "id": "total", "sumOf": ["*"] } ] }, { "id": "rest" } ] },
              { "id": "p", "shape": "record", "cell": "money", "blank": "unknown", "columns": [ { "id": "fee" }, { "id": "tax" }, { "id": "sum", "sumOf": ["fee", "tax"] } ] } ],
            "rules": [
              { "id": "balance", "status": "printed", "forEach": "column of m", "text": { "en": "What comes in goes out or stays" }, "assert": "in = out.total + rest" },
              { "id": "within", "status": "practice", "severity": "warning", "forEach": "row of m", "where": { "rows": ["in", "out.*"] }, "assert": "a <= total" },
              { "id": "small", "status": "practice", "severity": "info", "forEach": "cell of m", "assert": "cell <= 50" },
              { "id": "near", "status": "practice", "assert": "p.fee = 2 * p.tax", "tolerance": "precision" },
              { "id": "share", "status": "practice", "assert": "if p.tax > 0 then round(10 * p.tax, 1) <= max(p.fee, 1.5) - 0.25", "since": 2026 } ]
            """,
            """
            "m": { "in": { "a": 3, "g": { "b": 2, "c": 1 }, "total": 6 }, "out": { "x": { "a": 1, "g": { "b": 1, "c": 0 }, "total": 2 }, "y": { "a": 1, "g": { "b": 0, "c": 1 }, "total": 2 },
              "total": { "a": 2, "g": { "b": 1, "c": 1 }, "total": 4 } }, "rest": { "a": 1, "g": { "b": 1, "c": 0 }, "total": 2 } }, "p": { "fee": 4, "tax": 0.25, "sum": 4.25 }
            """);
        topic.Add("almost everything holds");
        topic.Add("a cell breaks its row, its column and the balance", "/m/out/x/g/b=9");
        topic.Add("a total breaks what it is in", "/m/out/total/total=5");
        topic.Add("a blank counts as 0", "/m/in/a=null");
        topic.Add("a blank stops the rules of its table", "/p/tax=null");
        topic.Add("within half a cent of each decimal", "/p/fee=0.50; /p/tax=0.25; /p/sum=0.75");
        topic.Add("at the edge of what rounding explains", "/p/fee=0.51; /p/tax=0.25; /p/sum=0.76");
        topic.Add("beyond what rounding explains", "/p/fee=0.52; /p/tax=0.25; /p/sum=0.77");
        topic.Add("the year before the last rule", "/year=2025");
        topic.Add("the largest cells", "/m/in/a=9007199254740991; /m/in/g/b=9007199254740991; /m/in/g/c=9007199254740991; /m/rest/a=9007199254740991");
        topic.Add("a condition that applies", "/p/fee=1.5; /p/tax=0.125; /p/sum=1.63".Replace("0.125", "0.13", StringComparison.Ordinal));
        return topic.Topic;
    }

    private static string Annotation(string rules) =>
        $$"""{"version": 1, "standard": "conformance", "edition": "1", "blank": {"t": "zero"}, "axes": {"t.rows": ["a", "b/c"]}, "rules": [{{rules}}]}""";
}
