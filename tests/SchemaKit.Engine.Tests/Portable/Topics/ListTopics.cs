namespace SchemaKit.Engine.Tests.Portable.Topics;

/// <summary>Rules over lists.</summary>
internal static class ListTopics
{
    public static ConformanceTopic Lists()
    {
        var topic = new DefinedTopic("lists", "Lists with a roster, with a key of their own and without keys; entries, overall rows, and rules over each.");
        topic.Define(
            """
            "rosters": [ { "id": "offices", "key": { "id": "office" }, "overallStandsAlone": true, "columns": [ { "id": "staff", "kind": "count" } ] } ],
            "tables": [
              { "id": "cases", "shape": "list", "entries": "offices", "cell": "count", "columns": [ { "id": "got", "columns": [ { "id": "new" }, { "id": "old" } ] }, { "id": "done" }, { "id": "total", "sumOf": ["got.*"] } ],
                "overall": { "sumOf": ["*"] } },
              { "id": "files", "shape": "list", "key": { "id": "file" }, "cell": "count", "blank": "unknown", "columns": [ { "id": "pages" }, { "id": "days1" }, { "id": "days2" } ] },
              { "id": "notes", "shape": "list", "cell": "count", "columns": [ { "id": "words" } ] },
              { "id": "extra", "shape": "list", "entries": "offices", "cell": "count", "optional": true, "columns": [ { "id": "x" } ], "overall": {} } ],
            "rules": [
              { "id": "doneWithin", "status": "printed", "forEach": "row of cases", "text": { "en": "No more is done than there is" }, "assert": "done <= total" },
              { "id": "entriesDone", "status": "practice", "severity": "warning", "forEach": "entry of cases", "assert": "done >= 1" },
              { "id": "overallDone", "status": "practice", "forEach": "overall of cases", "where": "exists(offices)", "assert": "done = max(entries.done) + 2" },
              { "id": "share", "status": "practice", "severity": "info", "forEach": "entry of cases", "assert": "2 * done <= overall.done" },
              { "id": "inOrder", "status": "printed", "forEach": "entry of files", "with": { "k": [2, 2] }, "assert": "days{k} <= days{k-1}" },
              { "id": "filed", "status": "practice", "forEach": "entry of files", "assert": "count(file) = 1" },
              { "id": "wordy", "status": "practice", "forEach": "entry of notes", "where": "words > 2", "assert": "words >= 5" },
              { "id": "allWords", "status": "practice", "assert": "sum(notes.entries.words) = sum(files.entries.pages)" },
              { "id": "leastWords", "status": "practice", "assert": "min(notes.entries.words) >= 2" },
              { "id": "manyNotes", "status": "practice", "assert": "count(notes.entries.words, files.entries.file) = 4" },
              { "id": "extraRow", "status": "practice", "forEach": "row of extra", "assert": "x >= 1" },
              { "id": "extraSum", "status": "practice", "assert": "sum(extra.overall.x, extra.entries.x) = 4" },
              { "id": "extraThere", "status": "practice", "assert": "exists(extra) + exists(extra.overall) = 2" },
              { "id": "staffed", "status": "practice", "forEach": "entry of offices", "assert": "staff > 0" } ]
            """,
            """
            "offices": [ { "office": "A", "staff": 1 }, { "office": "B", "staff": 2 } ],
            "cases": { "entries": [ { "office": "A", "got": { "new": 2, "old": 1 }, "done": 2, "total": 3 }, { "office": "B", "got": { "new": 3, "old": 0 }, "done": 2, "total": 3 } ],
              "overall": { "got": { "new": 5, "old": 1 }, "done": 4, "total": 6 } },
            "files": [ { "file": "F1", "pages": 3, "days1": 9, "days2": 8 }, { "file": "F2", "pages": 4, "days1": 5, "days2": 5 } ],
            "notes": [ { "words": 2 }, { "words": 5 } ],
            "extra": { "entries": [ { "office": "A", "x": 2 } ], "overall": { "x": 2 } }
            """);
        topic.Add("everything holds");
        topic.Add("an entry breaks its own rule", "/cases/entries/1/done=4; /cases/overall/done=6");
        topic.Add("the overall row is not the sum", "/cases/overall/got/new=7");
        topic.Add("an entry of the first place", "/cases/entries/0/got/old=2");
        topic.Add("entries stand in the payload's order", "/cases/entries=[{\"office\":\"B\",\"got\":{\"new\":1,\"old\":0},\"done\":2,\"total\":2},{\"office\":\"A\",\"got\":{\"new\":4,\"old\":1},\"done\":0,\"total\":5}]");
        topic.Add("a list without entries", "/cases/entries=[]");
        topic.Add("no offices: the overall row stands alone", "/offices=[]; /cases/entries=[]; /extra/entries=[]");
        topic.Add("no offices, and an overall row that breaks a rule of entries", "/offices=[]; /cases/entries=[]; /extra/entries=[]; /cases/overall/done=0");
        topic.Add("a variable in a list", "/files/0/days2=10; /files/1/days2=6");
        topic.Add("an entry without a key goes by its place", "/files/1/file=null; /files/1/days2=6");
        topic.Add("no list of files", "/files=[]");
        topic.Add("a blank that is unknown in an entry", "/files/0/days1=null");
        topic.Add("a blank that is unknown in a sum over entries", "/files/1/pages=null");
        topic.Add("entries without keys", "/notes/0/words=3; /notes/1/words=4");
        topic.Add("where is false in each entry", "/notes/0/words=1; /notes/1/words=2");
        topic.Add("min over no entries", "/notes=[]");
        topic.Add("a blank among the smallest", "/notes/0/words=null");
        topic.Add("a table that may be lacking is", "-/extra");
        topic.Add("its overall row is null", "/extra/overall=null");
        topic.Add("its overall row is null, and it has no entries", "/extra/overall=null; /extra/entries=[]");
        topic.Add("its overall row breaks its rule", "/extra/overall/x=0");
        topic.Add("a roster's own rule", "/offices/1/staff=0");
        topic.Add("a key with commas and brackets", "/offices/0/office=\"A, [x]\"; /cases/entries/0/office=\"A, [x]\"; /cases/entries/0/done=9; /extra/entries=[]");
        topic.Add("a key in another script", "/offices/0/office=\"甲\"; /cases/entries/0/office=\"甲\"; /cases/entries/0/done=9; /extra/entries=[]");
        return topic.Topic;
    }

    public static ConformanceTopic NestedLists()
    {
        var topic = new DefinedTopic("nested-lists", "Lists in the entries of lists: with and without overall rows, and in the overall row above.");
        topic.Define(
            """
            "kinds": { "name": { "base": "text" } },
            "rosters": [ { "id": "offices", "key": { "id": "office" }, "columns": [ { "id": "staff", "kind": "count" } ] } ],
            "tables": [
              { "id": "out", "shape": "list", "entries": "offices", "cell": "count", "columns": [
                { "id": "other" },
                { "id": "reasons", "list": true, "columns": [ { "id": "what", "kind": "name" }, { "id": "times" } ] },
                { "id": "sum", "sumOf": ["reasons.times"] } ], "overall": {} },
              { "id": "laws", "shape": "list", "columns": [
                { "id": "law", "kind": "name" },
                { "id": "used", "list": true, "entries": "offices", "kind": "count", "columns": [ { "id": "times" } ], "overall": { "sumOf": ["times"] } } ] } ],
            "rules": [
              { "id": "otherHasReasons", "status": "printed", "forEach": "entry of out", "assert": "if other > 0 then count(reasons.entries.times) >= 1" },
              { "id": "most", "status": "printed", "forEach": "row of out", "where": "exists(reasons)", "assert": "max(reasons.entries.times) <= other" },
              { "id": "told", "status": "practice", "severity": "warning", "forEach": "entry of out.reasons", "text": { "en": "A reason is told" }, "assert": "count(what) = count(times)" },
              { "id": "part", "status": "practice", "severity": "info", "forEach": "entry of out.reasons", "assert": "times <= sum(out.entries.other) - 1" },
              { "id": "lawUsed", "status": "practice", "forEach": "entry of laws", "assert": "used.overall.times > 0" },
              { "id": "usedByOffice", "status": "practice", "forEach": "entry of laws.used", "assert": "times <= out[office].other" } ]
            """,
            """
            "offices": [ { "office": "A", "staff": 1 }, { "office": "B", "staff": 2 } ],
            "out": { "entries": [ { "office": "A", "other": 3, "reasons": [ { "what": "x", "times": 2 }, { "what": "y", "times": 1 } ], "sum": 3 }, { "office": "B", "other": 0, "reasons": [], "sum": 0 } ],
              "overall": { "other": 3, "sum": 0 } },
            "laws": [ { "law": "L", "used": { "entries": [ { "office": "A", "times": 1 } ], "overall": { "times": 1 } } } ]
            """);
        topic.Add("everything holds");
        topic.Add("a nested entry breaks the sum", "/out/entries/0/reasons/1/times=2");
        topic.Add("a nested entry without its word", "/out/entries/0/reasons/1/what=null");
        topic.Add("no nested entries where there should be", "/out/entries/0/reasons=[]; /out/entries/0/sum=0");
        topic.Add("a single nested entry", "/out/entries/0/reasons=[{\"what\":\"x\",\"times\":3}]");
        topic.Add("a list in the overall row", "/out/overall/reasons=[{\"what\":\"z\",\"times\":4}]");
        topic.Add("two entries in the overall row", "/out/overall/reasons=[{\"what\":null,\"times\":1},{\"what\":\"z\",\"times\":4}]; /out/overall/sum=5");
        topic.Add("nested entries of two entries, in order", "/out/entries/1/reasons=[{\"what\":null,\"times\":1},{\"what\":null,\"times\":2}]");
        topic.Add("a nested overall row is not the sum", "/laws/0/used/overall/times=2");
        topic.Add("a nested overall row of 0", "/laws/0/used={\"entries\":[],\"overall\":{\"times\":0}}");
        topic.Add("a nested entry with a partner outside", "/laws/0/used/entries/0/times=4; /laws/0/used/overall/times=4");
        topic.Add("a nested entry without a partner", "/laws/0/used/entries/0/office=\"B\"; /out/entries=[]");
        topic.Add("two laws, of which the second is broken", "/laws/+={\"law\":\"M\",\"used\":{\"entries\":[{\"office\":\"A\",\"times\":9},{\"office\":\"B\",\"times\":1}],\"overall\":{\"times\":10}}}");
        topic.Add("no laws", "/laws=[]");
        topic.Add("a blank in a nested entry", "/out/entries/0/reasons/0/times=null");
        return topic.Topic;
    }

    public static ConformanceTopic Partners()
    {
        var topic = new DefinedTopic("partners", "Rows of the same key in another list; those of overall rows are overall rows.");
        topic.Define(
            """
            "rosters": [ { "id": "offices", "key": { "id": "office" }, "columns": [ { "id": "staff", "kind": "count" } ] } ],
            "tables": [
              { "id": "a", "shape": "list", "entries": "offices", "cell": "count", "columns": [ { "id": "x" }, { "id": "parts", "list": true, "entries": "offices", "columns": [ { "id": "y" } ] } ], "overall": {} },
              { "id": "b", "shape": "list", "entries": "offices", "cell": "count", "columns": [ { "id": "x" } ], "overall": {} },
              { "id": "c", "shape": "list", "entries": "offices", "cell": "count", "optional": true, "columns": [ { "id": "x" } ], "overall": {} } ],
            "rules": [
              { "id": "same", "status": "printed", "forEach": "row of a", "assert": "x = b[office].x" },
              { "id": "sum", "status": "printed", "forEach": "row of a", "assert": "x >= sum(b[office].x, c[office].x) - 10" },
              { "id": "most", "status": "printed", "forEach": "entry of a", "assert": "x >= max(b[office].x, 0)" },
              { "id": "there", "status": "printed", "forEach": "row of a", "assert": "exists(b[office]) = 1" },
              { "id": "told", "status": "printed", "forEach": "row of a", "assert": "if exists(c[office]) then count(c[office].x) = 1" },
              { "id": "where", "status": "printed", "forEach": "row of a", "where": "exists(c[office])", "assert": "x = c[office].x" },
              { "id": "parts", "status": "printed", "forEach": "entry of a.parts", "assert": "y <= b[office].x" } ]
            """,
            """
            "offices": [ { "office": "A", "staff": 1 }, { "office": "B", "staff": 2 } ],
            "a": { "entries": [ { "office": "A", "x": 1, "parts": [ { "office": "B", "y": 1 } ] }, { "office": "B", "x": 2, "parts": [] } ], "overall": { "x": 3 } },
            "b": { "entries": [ { "office": "B", "x": 2 }, { "office": "A", "x": 1 } ], "overall": { "x": 3 } },
            "c": { "entries": [ { "office": "A", "x": 1 } ], "overall": { "x": 3 } }
            """);
        topic.Add("everything holds");
        topic.Add("a partner differs", "/b/entries/1/x=5");
        topic.Add("the overall rows differ", "/b/overall/x=5");
        topic.Add("there is no partner", "/b/entries=[{\"office\":\"A\",\"x\":1}]");
        topic.Add("there are no partners at all", "/b/entries=[]");
        topic.Add("the partner stands twice, and is none", "/b/entries/0/office=\"A\"");
        topic.Add("the entry stands twice, and each has its partner", "/a/entries/1/office=\"A\"");
        topic.Add("the partner's table is not there", "-/c");
        topic.Add("the partner's overall row is null", "/c/overall=null");
        topic.Add("a partner that is blank", "/c/entries/0/x=null");
        topic.Add("the partner's cell differs where there is one", "/c/entries/0/x=4");
        topic.Add("a nested entry against its own partner, not that of the entry above", "/a/entries/0/parts/0/y=2");
        topic.Add("a nested entry that is more than its partner", "/a/entries/0/parts/0/y=3");
        topic.Add("nested entries of the overall row have their own partners too", "/a/overall/parts=[{\"office\":\"A\",\"y\":1},{\"office\":\"B\",\"y\":4}]");
        topic.Add("keys are compared letter by letter", "/offices/0/office=\"a\"; /a/entries/0/office=\"a\"");
        topic.Add("a key that is declared nowhere has a partner all the same", "/a/entries/0/office=\"Z\"; /b/entries/1/office=\"Z\"");
        return topic.Topic;
    }

    public static ConformanceTopic Keys()
    {
        var topic = new DefinedTopic("keys", "Keys that stand twice, are blank, or are declared nowhere.");
        topic.Define(
            """
            "rosters": [ { "id": "offices", "key": { "id": "office" }, "columns": [ { "id": "staff", "kind": "count" } ] } ],
            "tables": [
              { "id": "a", "shape": "list", "entries": "offices", "cell": "count", "columns": [ { "id": "x" }, { "id": "by", "list": true, "entries": "offices", "columns": [ { "id": "y", "kind": "count" } ], "overall": {} } ], "overall": { "sumOf": ["x"] } },
              { "id": "f", "shape": "list", "key": { "id": "file" }, "cell": "count", "columns": [ { "id": "x" } ] } ],
            "rules": [ { "id": "positive", "status": "printed", "forEach": "entry of a", "assert": "x > 0" }, { "id": "filed", "status": "printed", "forEach": "entry of f", "assert": "x > 0" } ]
            """,
            """
            "offices": [ { "office": "A", "staff": 1 }, { "office": "B", "staff": 2 } ],
            "a": { "entries": [ { "office": "A", "x": 1, "by": { "entries": [ { "office": "A", "y": 1 } ], "overall": { "y": 1 } } }, { "office": "B", "x": 2, "by": { "entries": [ { "office": "A", "y": 1 } ], "overall": { "y": 1 } } } ],
              "overall": { "x": 3 } },
            "f": [ { "file": "F", "x": 1 }, { "file": "G", "x": 1 } ]
            """);
        topic.Add("everything is declared once; nested lists are arrays of their own");
        topic.Add("a key stands twice", "/a/entries/1/office=\"A\"");
        topic.Add("a key stands three times", "/f/+={\"file\":\"F\",\"x\":1}; /f/+={\"file\":\"F\",\"x\":1}");
        topic.Add("a key is declared nowhere", "/a/entries/1/office=\"C\"");
        topic.Add("a key is declared nowhere and stands twice", "/a/entries/0/office=\"C\"; /a/entries/1/office=\"C\"");
        topic.Add("a key is blank", "/a/entries/1/office=null");
        topic.Add("blank keys do not stand twice", "/a/entries/0/office=null; /a/entries/1/office=null");
        topic.Add("a key of its own may be blank", "/f/0/file=null; /f/1/file=null");
        topic.Add("a roster declares twice", "/offices/1/office=\"A\"");
        topic.Add("a roster's own key is blank", "/offices/1/office=null");
        topic.Add("a roster declares nothing", "/offices=[]");
        topic.Add("a nested key stands twice", "/a/entries/1/by/entries/+={\"office\":\"A\",\"y\":0}");
        topic.Add("a nested key is declared nowhere", "/a/entries/0/by/entries/0/office=\"C\"");
        topic.Add("a nested key is blank", "/a/entries/0/by/entries/0/office=null");
        topic.Add("keys differ by case", "/f/1/file=\"f\"");
        topic.Add("errors of keys come before broken rules, in the order of keys", "/a/entries/1/office=\"C\"; /f/1/file=\"F\"; /a/entries/0/x=0; /offices/1/office=\"A\"; /a/overall/x=2");
        return topic.Topic;
    }
}
