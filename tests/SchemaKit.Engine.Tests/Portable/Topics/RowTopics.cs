namespace SchemaKit.Engine.Tests.Portable.Topics;

/// <summary>Rows that are found from the row of an instance, with verdicts written down by hand.</summary>
internal static class RowTopics
{
    private const string Keys =
        """
        [{"list": "/offices", "key": "office", "declaredIn": "/offices"}, {"list": "/a", "key": "office", "declaredIn": "/offices"}, {"list": "/b", "key": "office", "declaredIn": "/offices"}, {"list": "/a/p", "key": "part"}]
        """;

    private const string OwnKeys = """[{"list": "/a", "key": "office"}, {"list": "/b", "key": "office"}]""";

    private const string Own =
        """
        {"year": 2026, "offices": [{"office": "A"}, {"office": "B"}],
         "a": {"entries": [{"office": "A", "x": 3, "p": [{"part": "P", "y": 1}, {"part": null, "y": 2}], "q": [{"z": 5}, {"z": 6}], "s": {"entries": [], "overall": {"w": 8}}},
                           {"office": "B", "x": 4, "p": [{"part": "P", "y": 4}], "q": [], "s": {"entries": [], "overall": {"w": 0}}}],
               "overall": {"x": 7, "p": [{"part": "R", "y": 9}]}},
         "b": {"entries": [{"office": "A", "x": 1}], "overall": {"x": 9}}}
        """;

    private const string Last =
        """
        {"year": 2025, "a": {"entries": [{"office": "B", "x": 6, "p": [{"part": "P", "y": 5}]}, {"office": "A", "x": 2, "p": [{"part": null, "y": 3}]}], "overall": {"x": 8, "p": []}}}
        """;

    private const string Keyless = """{"year": 2026, "a": [{"office": null, "x": 1}], "b": [{"office": null, "x": 1}]}""";

    private const string Each = """{"entry": "/a"}""", EachNested = """{"entry": "/a/p"}""", One = """["1"]""";
    private const string X = """[[1, "x"]]""", Y = """[[1, "y"]]""", AboveX = """[[1, {"row": "above", "cell": "x"}]]""", LastY = """[[1, {"source": "prior", "cell": "y"}]]""";
    private const string Partner = """[[1, {"row": "partner", "list": "/b", "cell": "x"}]]""", PartnerOfAbove = """[[1, {"row": "partnerOfAbove", "list": "/b", "cell": "x"}]]""";
    private const string NestedZ = """[[2, {"row": "nested", "list": "/a/q", "cell": "z"}], "1"]""";

    public static ConformanceTopic Rows()
    {
        var topic = new ConformanceTopic("rows", "Rows above, partners, nested lists and rows of other reports, from entries of a nested list.");
        topic.Cases.AddRange(
        [
            Case("a cell of the row above", EachNested, $"{Y} < {AboveX}", 2, "",
                HandVerdict.V("B,P", "/a/entries/1/p/0/y", "4", "4", "0", "/a/entries/1/p/0/y*1=4", "/a/entries/1/x*-1=4"),
                HandVerdict.V("overall,R", "/a/overall/p/0/y", "9", "7", "2", "/a/overall/p/0/y*1=9", "/a/overall/x*-1=7")),
            Case("the partner of the row above", EachNested, $"{Y} <= {PartnerOfAbove}", 2, "r[B,P]",
                HandVerdict.V("A,#2", "/a/entries/0/p/1/y", "2", "1", "1", "/a/entries/0/p/1/y*1=2", "/b/entries/0/x*-1=1")),
            Case("the partner of the row above, in a sum", EachNested, $"{Y} > {Call("sum", PartnerOfAbove)}", 2, "",
                HandVerdict.V("A,P", "/a/entries/0/p/0/y", "1", "1", "0", "/a/entries/0/p/0/y*1=1", "/b/entries/0/x*-1=1"),
                HandVerdict.V("overall,R", "/a/overall/p/0/y", "9", "9", "0", "/a/overall/p/0/y*1=9", "/b/overall/x*-1=9")),
            Case("whether the row above has a partner", EachNested, """[[1, {"exists": {"row": "partnerOfAbove", "list": "/b"}}]] = """ + One, 3, "", HandVerdict.V("B,P", "/a/entries/1/p/0/y", "0", "1", "-1")),
            Case("entries of a list beside this in the row above", EachNested, $"{Call("sum", NestedZ)} = {One}", 2, "",
                HandVerdict.V("A,P", "/a/entries/0/q/0/z", "23", "1", "22", "/a/entries/0/q/0/z*2=5", "/a/entries/0/q/1/z*2=6"),
                HandVerdict.V("A,#2", "/a/entries/0/q/0/z", "23", "1", "22", "/a/entries/0/q/0/z*2=5", "/a/entries/0/q/1/z*2=6")),
            Case("the smallest of entries; of none there is none", EachNested, $$"""{{Call("min", NestedZ)}} = ["11"]""", 2, "r[B,P] r[overall,R]"),
            Case("the overall row of a list beside this; an overall row has none nested in it", EachNested, """[[1, {"row": "overall", "list": "/a/s", "cell": "w"}]] = ["8"]""", 2, "r[overall,R]",
                HandVerdict.V("B,P", "/a/entries/1/s/overall/w", "0", "8", "-8", "/a/entries/1/s/overall/w*1=0")),
            Case("the key of this", EachNested, $$"""[[1, {"count": [{"key": "part"}]}]] = {{One}}""", 3, "", HandVerdict.V("A,#2", "/a/entries/0/p/1/y", "0", "1", "-1")),
            Case("the key of the row above; an overall row has none", EachNested, $$"""[[1, {"count": [{"row": "above", "key": "office"}]}]] = {{One}}""", 3, "", HandVerdict.V("overall,R", "/a/overall/p/0/y", "0", "1", "-1")),
            Case("the keys of entries", """{"overall": "/a"}""", """[[1, {"count": [{"row": "nested", "list": "/a/p", "key": "part"}, {"row": "entries", "list": "/offices", "key": "office"}]}]] = ["4"]""", 0, "",
                HandVerdict.V("overall", "/a/overall/y", "3", "4", "-1")),
            Case("entries nested in this", """{"row": "/a"}""", $$"""{{Call("max", """[[1, {"row": "nested", "list": "/a/p", "cell": "y"}]]""")}} < {{X}}""", 1, "",
                HandVerdict.V("B", "/a/entries/1/x", "4", "4", "0", "/a/entries/1/p/0/y*0=4", "/a/entries/1/x*-1=4"),
                HandVerdict.V("overall", "/a/overall/x", "9", "7", "2", "/a/overall/p/0/y*0=9", "/a/overall/x*-1=7")),
            Case("the first of entries is pointed at", Each, """[[1, "/b/overall/x"], [1, "x"]] = [[1, {"row": "entries", "list": "/b", "cell": "x"}], [1, "x"]]""", 0, "",
                HandVerdict.V("A", "/b/entries/0/x", "12", "4", "8", "/b/overall/x*1=9", "/a/entries/0/x*1=3", "/b/entries/0/x*-1=1", "/a/entries/0/x*-1=3"),
                HandVerdict.V("B", "/b/entries/0/x", "13", "5", "8", "/b/overall/x*1=9", "/a/entries/1/x*1=4", "/b/entries/0/x*-1=1", "/a/entries/1/x*-1=4")),
            Case("a fixed cell is pointed at, though its table is not there", Each, $$"""[[1, "x"], [1, "x"]] = {{Call("sum", """[[1, "/c/overall/x"]]""")}}""", 0, "",
                HandVerdict.V("A", "/c/overall/x", "6", "0", "6", "/a/entries/0/x*1=3", "/a/entries/0/x*1=3"),
                HandVerdict.V("B", "/c/overall/x", "8", "0", "8", "/a/entries/1/x*1=4", "/a/entries/1/x*1=4")),
            WithoutPlace(Case("the row, if at does not name a cell", Each, """[[1, {"exists": {"row": "partner", "list": "/b"}}]] = """ + One, 1, "", HandVerdict.V("B", "/a/entries/1", "0", "1", "-1"))),
            Case("the same row of last year", EachNested, $"{Y} = {LastY}", 0, "r[A,P] r[A,#2] r[overall,R]",
                HandVerdict.V("B,P", "/a/entries/1/p/0/y", "4", "5", "-1", "/a/entries/1/p/0/y*1=4", "prior:/a/entries/0/p/0/y*-1=5")) with { Prior = Last },
            Case("the row above of last year", EachNested, $$"""{{AboveX}} = [[1, {"source": "prior", "row": "above", "cell": "x"}]]""", 0, "",
                HandVerdict.V("A,P", "/a/entries/0/x", "3", "2", "1", "/a/entries/0/x*1=3", "prior:/a/entries/1/x*-1=2"),
                HandVerdict.V("A,#2", "/a/entries/0/x", "3", "2", "1", "/a/entries/0/x*1=3", "prior:/a/entries/1/x*-1=2"),
                HandVerdict.V("B,P", "/a/entries/1/x", "4", "6", "-2", "/a/entries/1/x*1=4", "prior:/a/entries/0/x*-1=6"),
                HandVerdict.V("overall,R", "/a/overall/x", "7", "8", "-1", "/a/overall/x*1=7", "prior:/a/overall/x*-1=8")) with { Prior = Last },
            Case("whether the same row was there last year", EachNested, """[[1, {"exists": {"source": "prior"}}]] = []""", 3, "", HandVerdict.V("B,P", "/a/entries/1/p/0/y", "1", "0", "1")) with { Prior = Last },
            OfKeyless("the partner of an entry without a key", $"{X} = {Partner}", 0, "r[#1]"),
            OfKeyless("the partner of an entry without a key, in a sum", $"{X} = {Call("sum", Partner)}", 0, "r[#1]"),
            OfKeyless("the partner of an entry without a key, counted", """[[1, {"count": [{"row": "partner", "list": "/b", "cell": "x"}]}]] = []""", 0, "r[#1]"),
            OfKeyless("whether an entry without a key has a partner", """[[1, {"exists": {"row": "partner", "list": "/b"}}]] = []""", 0, "r[#1]"),
            OfKeyless("last year's row of an entry without a key", $$"""{{X}} = [[1, {"source": "prior", "cell": "x"}]]""", 0, "r[#1]") with { Prior = Keyless },
            OfKeyless("last year's row of an entry without a key, in a sum", $$"""{{X}} = {{Call("sum", """[[1, {"source": "prior", "cell": "x"}]]""")}}""", 0, "",
                HandVerdict.V("#1", "/a/0/x", "1", "0", "1", "/a/0/x*1=1")) with { Prior = Keyless },
        ]);
        return topic;
    }

    private static ConformanceCase WithoutPlace(ConformanceCase made) => made with { Annotation = made.Annotation.Replace("\"at\": \"y\", ", "", StringComparison.Ordinal) };

    private static ConformanceCase OfKeyless(string description, string comparison, int holds, string notEvaluated, params string[] violations)
    {
        var made = Case(description, Each, comparison, holds, notEvaluated, violations);
        return made with { Annotation = made.Annotation.Replace(Keys, OwnKeys, StringComparison.Ordinal), Payload = Keyless };
    }

    /// <param name="comparison">Two sides with the relation between them.</param>
    private static ConformanceCase Case(string description, string forEach, string comparison, int holds, string notEvaluated, params string[] violations)
    {
        var (left, relation, right) = Parted(comparison);
        var rule = $$"""{"id": "r", "forEach": {{forEach}}, "relation": "{{relation}}", "left": {{left}}, "right": {{right}}, "at": "y", "status": "printed"}""";
        var ids = notEvaluated.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => $"\"{id}\"");
        return new ConformanceCase(
            description,
            $$"""{"version": 1, "standard": "conformance", "edition": "1", "blank": {"a": "zero", "b": "zero"}, "keys": {{Keys}}, "rules": [{{rule}}]}""",
            Own,
            $$"""{"violations": [{{string.Join(", ", violations.Select(v => HandVerdict.Violation("r", "printed", "error", v)))}}], "holds": {{holds}}, "violated": {{violations.Length}}, "notEvaluated": [{{string.Join(", ", ids)}}]}""");
    }

    private static (string Left, string Relation, string Right) Parted(string comparison)
    {
        foreach (var relation in new[] { "<=", ">=", "=", "<", ">" })
        {
            var at = comparison.IndexOf($"] {relation} [", StringComparison.Ordinal);
            if (at >= 0)
                return (comparison[..(at + 1)], relation, comparison[(at + relation.Length + 3)..]);
        }

        throw new ArgumentException(comparison, nameof(comparison));
    }

    private static string Call(string function, string side) => $$"""[[1, {"{{function}}": [{{side}}]}]]""";
}
