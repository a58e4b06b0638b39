namespace SchemaKit.Engine.Tests.Portable.Topics;

/// <summary>Rules that read other reports.</summary>
internal static class OtherReportTopics
{
    private const string Tables =
        """
        "kinds": { "days": { "base": "decimal", "scale": 1, "special": [ { "text": "N/A" }, { "text": "<1", "inSums": 0.5, "inComparisons": 0.5 } ] } },
        "rosters": [ { "id": "offices", "key": { "id": "office" }, "columns": [ { "id": "staff", "kind": "count" } ] } ],
        "tables": [
          { "id": "m", "shape": "matrix", "cell": "count", "columns": [ { "id": "a" }, { "id": "b" } ], "rows": [ { "id": "start" }, { "id": "end" } ] },
          { "id": "d", "shape": "record", "cell": "days", "columns": [ { "id": "time" } ] },
          { "id": "l", "shape": "list", "entries": "offices", "cell": "count", "blank": "unknown", "columns": [ { "id": "start" }, { "id": "end" } ], "overall": {} },
          { "id": "o", "shape": "list", "entries": "offices", "cell": "count", "optional": true, "columns": [ { "id": "x" } ], "overall": {} } ],
        """;

    private const string Payload =
        """
        "offices": [ { "office": "A", "staff": 1 }, { "office": "B", "staff": 2 } ],
        "m": { "start": { "a": 1, "b": 2 }, "end": { "a": 1, "b": 2 } }, "d": { "time": 2.5 },
        "l": { "entries": [ { "office": "A", "start": 3, "end": 3 }, { "office": "B", "start": 4, "end": 4 } ], "overall": { "start": 7, "end": 7 } },
        "o": { "entries": [ { "office": "A", "x": 1 } ], "overall": { "x": 1 } }
        """;

    public static ConformanceTopic Prior()
    {
        var topic = new DefinedTopic("prior", "Rules that read the report of the year before.");
        topic.Define(
            Tables +
            """
            "rules": [
              { "id": "carried", "status": "implied", "forEach": "column of m", "text": { "en": "It begins where last year ended" }, "assert": "start = prior.end" },
              { "id": "time", "status": "practice", "severity": "warning", "assert": "d.time <= 2 * prior.d.time" },
              { "id": "longer", "status": "practice", "severity": "info", "assert": "d.time + prior.d.time <= 5" },
              { "id": "rows", "status": "implied", "forEach": "row of l", "assert": "start = prior.end" },
              { "id": "grown", "status": "practice", "forEach": "entry of l", "assert": "end <= sum(prior.end) + 5" },
              { "id": "known", "status": "practice", "forEach": "entry of l", "where": "exists(offices)", "assert": "end <= max(prior.start, start)" },
              { "id": "partner", "status": "practice", "forEach": "entry of l", "assert": "start >= sum(prior.o[office].x)" },
              { "id": "optional", "status": "practice", "where": "exists(prior.o.overall)", "assert": "m.end.a >= prior.o.overall.x" },
              { "id": "entries", "status": "practice", "where": "m.start.a > 5", "assert": "m.start.a = sum(prior.l.entries.end)" } ]
            """, Payload);
        topic.Add("it is not given");
        topic.Add("it is not given, and where is true in one more", "/m/start/a=6");
        topic.Add("everything holds", prior: "");
        topic.Add("last year ended otherwise", prior: "/m/end/b=5");
        topic.Add("a blank of last year is 0", prior: "/m/end/b=null");
        topic.Add("a blank of last year is unknown", prior: "/l/entries/0/end=null");
        topic.Add("last year's special value", prior: "/d/time=\"<1\"");
        topic.Add("last year's special value says nothing here", prior: "/d/time=\"N/A\"");
        topic.Add("an entry that last year did not have", prior: "/offices=[{\"office\":\"A\",\"staff\":1}]; /l/entries=[{\"office\":\"A\",\"start\":3,\"end\":3}]");
        topic.Add("an entry of another place last year", prior: "/l/entries=[{\"office\":\"B\",\"start\":4,\"end\":9},{\"office\":\"A\",\"start\":3,\"end\":3}]");
        topic.Add("an entry that stands twice last year", prior: "/l/entries/1/office=\"A\"");
        topic.Add("last year's overall row differs", prior: "/l/overall/end=8");
        topic.Add("last year lacks a table", prior: "-/o");
        topic.Add("last year's overall row is null", prior: "/o/overall=null");
        topic.Add("last year's partner is larger", prior: "/o/entries/0/x=9");
        topic.Add("the sum of last year's entries", "/m/start/a=6", prior: "/l/entries/0/end=1");
        topic.Add("last year has no entries", "/m/start/a=6", prior: "/offices=[]; /l/entries=[]; /o/entries=[]");
        return topic.Topic;
    }

    public static ConformanceTopic Children()
    {
        var topic = new DefinedTopic("children", "Rules that read the sums over the reports of subordinate bodies; null in them is a sum that is not known.");
        topic.Define(
            Tables +
            """
            "rules": [
              { "id": "cells", "status": "practice", "severity": "warning", "forEach": "cell of m", "assert": "cell = children.cell" },
              { "id": "overall", "status": "practice", "forEach": "overall of l", "assert": "start >= children.start" },
              { "id": "mixed", "status": "practice", "assert": "m.start.a + m.start.b >= children.m.start.a + children.l.overall.end - 10" },
              { "id": "optional", "status": "practice", "where": "m.end.b > 0", "assert": "m.end.a >= sum(children.o.overall.x)" },
              { "id": "both", "status": "practice", "assert": "m.end.a >= prior.m.end.a - children.m.end.a" } ]
            """, Payload);
        const string Empty = "/offices=[]; /l/entries=[]; /o/entries=[]; ";
        topic.Add("they are not given");
        topic.Add("they are not given, and where is false in one", "/m/end/b=0");
        topic.Add("last year's report alone is given", prior: "");
        topic.Add("everything that can be judged holds", children: Empty);
        topic.Add("both other reports are given", prior: "/m/end/a=9", children: Empty);
        topic.Add("a sum differs", children: Empty + "/m/start/b=3");
        topic.Add("a sum is not known", children: Empty + "/m/start/a=null");
        topic.Add("a sum of 0", children: Empty + "/m/start/a=0");
        topic.Add("the overall row is larger", children: Empty + "/l/overall/start=8");
        topic.Add("an overall sum is not known, though blank is unknown there anyway", children: Empty + "/l/overall/start=null");
        topic.Add("a table that no body has", children: Empty + "-/o");
        topic.Add("the sum of a table that may be lacking", children: Empty + "/o/overall/x=5");
        return topic.Topic;
    }
}
