namespace SchemaKit.Engine.Tests.Portable.Topics;

/// <summary>What cells hold, and how it is spelled.</summary>
internal static class ValueTopics
{
    public static ConformanceTopic Blanks()
    {
        var topic = new HandTopic("blanks", "null in arithmetic, by what blank means in the table.");
        foreach (var zero in new[] { "zero", "forbidden" })
        {
            topic.Blank = zero;
            topic.Add(zero + ": counts as 0", "a", "=", "b", "a=null b=0", "holds");
            topic.Add(zero + ": is told as null", "a", "=", "b", "a=null b=1", "0 | 1 | -1 | a | a*1=null b*-1=1");
            topic.Add(zero + ": in a sum", "a b", "=", "c", "a=2 b=null c=2", "holds");
            topic.Add(zero + ": is the smallest of min", Call("min", "a", "b"), "=", "c", "a=2 b=null c=0", "holds");
            topic.Add(zero + ": is not counted", Counted("a", "b"), "=", "'1'", "a=0 b=null", "holds");
            topic.Add(zero + ": in a condition", "a", "=", "'9'", "a=1 b=null", "1 | 9 | -8 | a | a*1=1", If("b", "=", "0"));
        }

        topic.Blank = "unknown";
        topic.Add("unknown: the instance is not evaluated", "a", "=", "b", "a=null b=0", "not evaluated");
        topic.Add("unknown: on the right side", "a", "=", "b", "a=0 b=null", "not evaluated");
        topic.Add("unknown: in a sum", "a b", "=", "c", "a=2 b=null c=2", "not evaluated");
        topic.Add("unknown: with a coefficient of 0", "a 0*b", "=", "c", "a=2 b=null c=2", "not evaluated");
        topic.Add("unknown: in the function sum", Call("sum", "a", "b"), "=", "c", "a=2 b=null c=2", "not evaluated");
        topic.Add("unknown: in min", Call("min", "a", "b"), "=", "c", "a=2 b=null c=2", "not evaluated");
        topic.Add("unknown: is no obstacle where it is counted", Counted("a", "b"), "=", "'1'", "a=0 b=null", "holds");
        topic.Add("unknown: in a condition that nothing else decides", "a", "=", "'9'", "a=1 b=null", "not evaluated", If("b", "=", "0"));
        topic.Add("unknown: in the other alternative of a condition that is true", "a", "=", "'1'", "a=1 b=null", "not evaluated",
            """
            "if": [[{"relation": "=", "left": [[1, "/t/a"]], "right": ["1"]}], [{"relation": "=", "left": [[1, "/t/b"]], "right": []}]]
            """);
        topic.Add("unknown: in an assertion that the condition does not ask for", "b", "=", "'9'", "a=1 b=null", "not evaluated", If("a", "=", "2"));
        topic.Add("unknown: a 0 is none", "a", "=", "b", "a=0 b=0", "holds");
        return topic.Topic;
    }

    public static ConformanceTopic Numbers()
    {
        var topic = new HandTopic("numbers", "Values are exact whatever their spelling. A reader that has only binary doubles still finds each of them.");
        foreach (var (a, b) in new[]
        {
            ("1.0", "1"), ("1e3", "1000"), ("1E3", "1000"), ("1e+3", "1000"), ("1000e-3", "1"), ("-0", "0"), ("-0.0", "0"), ("0e5", "0"), ("0.10", "0.1"), ("12.3400", "12.34"),
            ("1.5e1", "15"), ("0.000001", "1e-6"), ("123456789012345", "1.23456789012345e14"), ("-1e0", "-1"), ("9007199254740991", "9007199254740991.0"), ("0.1e1", "1"), ("100e-2", "1.00"),
        })
            topic.Add($"{a} is {b}", "a", "=", "b", $"a={a} b={b}", "holds", isSpelled: true);

        foreach (var (a, value) in new[]
        {
            ("1.0", "1"), ("1e3", "1000"), ("1.50", "1.5"), ("-1.50e1", "-15"), ("25e-1", "2.5"), ("1e-6", "0.000001"), ("9007199254740990", "9007199254740990"),
            ("999999999999999", "999999999999999"), ("999999999.999999", "999999999.999999"), ("0.300000", "0.3"), ("4503599627370497", "4503599627370497"), ("-9007199254740991", "-9007199254740991"),
        })
            topic.Add($"{a} is written as {value}", "a", ">", "'9007199254740991'", $"a={a}", $"{value} | 9007199254740991 | {Difference(value)} | a | a*1={value}", isSpelled: true);

        topic.Add("-0 is written as 0", "a", ">", "b", "a=-0 b=-0.0", "0 | 0 | 0 | a | a*1=0 b*-1=0", isSpelled: true);
        topic.Add("neighbours at 2^53", "a", "<", "b", "a=9007199254740990 b=9007199254740991", "holds");
        topic.Add("neighbours at 10^15 with a scale of 2", "a '0.01'", "=", "b", "a=9999999999999.98 b=9999999999999.99", "holds");
        topic.Add("neighbours at 10^15 with a scale of 6", "a '0.000001'", "=", "b", "a=999999999.999998 b=999999999.999999", "holds");
        topic.Add("a difference of 10^-6 between large amounts", "a", "=", "b", "a=999999999.999998 b=999999999.999999",
            "999999999.999998 | 999999999.999999 | -0.000001 | a | a*1=999999999.999998 b*-1=999999999.999999");
        topic.Add("0.29 times 100 is 29", "100*a", "=", "b", "a=0.29 b=29", "holds");
        topic.Add("1.005 is 1.005", "1000*a", "=", "b", "a=1.005 b=1005", "holds");
        topic.Add("4.35 times 100 is 435", "100*a", "=", "b", "a=4.35 b=435", "holds");
        topic.Add("0.7 + 0.1 is 0.8", "a b", "=", "c", "a=0.7 b=0.1 c=0.8", "holds");
        topic.Add("a sum is written without zeros at the end", "a b", "=", "c", "a=1.25 b=1.25 c=3", "2.5 | 3 | -0.5 | c | a*1=1.25 b*1=1.25 c*-1=3");
        return topic.Topic;
    }

    public static ConformanceTopic Unusable()
    {
        var topic = new HandTopic("unusable", "Cells that are absent, or hold what is no value: what reads them is not evaluated. No payload that the schema allows has them.");
        topic.Add("an absent cell", "a", "=", "b", "b=0", "not evaluated");
        topic.Add("an absent cell in the function sum", Call("sum", "a", "b"), "=", "'0'", "b=0", "not evaluated");
        topic.Add("an absent cell in count", Counted("a", "b"), "=", "'1'", "b=0", "not evaluated");
        topic.Add("an absent cell in min", Call("min", "a", "b"), "=", "'0'", "b=0", "not evaluated");
        foreach (var value in new[] { "true", "[]", "{}", "\"12\"", "\"\"", "1e30", "9007199254740992", "0.0000001" })
            topic.Add($"a cell that holds {value}", "a", "=", "b", $"a={value} b=0", "not evaluated");
        foreach (var value in new[] { "true", "[]", "{}", "\"\"" })
            topic.Add($"{value} is not counted either", Counted("a", "b"), "=", "'1'", $"a={value} b=0", "not evaluated");
        topic.Add("it stands in the way even with a coefficient of 0", "b 0*a", "=", "'0'", "a=true b=0", "not evaluated");
        topic.Add("a cell that nothing reads stands in nobody's way", "b", "=", "'0'", "a=true b=0", "holds");
        return topic.Topic;
    }

    public static ConformanceTopic Dates()
    {
        var topic = new HandTopic("dates", "A date counts as its day number: 0001-01-01 is 1.");
        topic.Add("equal", "a", "=", "b", "a=\"2020-02-29\" b=\"2020-02-29\"", "holds");
        topic.Add("earlier", "a", "<", "b", "a=\"2020-02-29\" b=\"2020-03-01\"", "holds");
        topic.Add("later", "a", "<=", "b", "a=\"2020-03-01\" b=\"2020-02-29\"", "737485 | 737484 | 1 | a | a*1=737485 b*-1=737484");
        topic.Add("the first day", "a", ">", "b", "a=\"0001-01-01\" b=\"0001-01-01\"", "1 | 1 | 0 | a | a*1=1 b*-1=1");
        topic.Add("the last day", "a", "<", "b", "a=\"9999-12-31\" b=\"9999-12-31\"", "3652059 | 3652059 | 0 | a | a*1=3652059 b*-1=3652059");
        topic.Add("the day of the epoch", "a", "<", "b", "a=\"1970-01-01\" b=\"1970-01-01\"", "719163 | 719163 | 0 | a | a*1=719163 b*-1=719163");
        topic.Add("1900 was no leap year", "a", "<", "b", "a=\"1900-03-01\" b=\"1900-02-28\"", "693655 | 693654 | 1 | a | a*1=693655 b*-1=693654");
        topic.Add("2000 was one", "a", "<", "b", "a=\"2000-03-01\" b=\"2000-02-28\"", "730180 | 730178 | 2 | a | a*1=730180 b*-1=730178");
        topic.Add("the latest of some", Call("max", "a", "b"), "=", "c", "a=\"2021-01-01\" b=\"2020-12-31\" c=\"2021-01-01\"", "holds");
        topic.Add("the earliest of some", Call("min", "a", "b"), "=", "c", "a=\"2021-01-01\" b=\"2020-12-31\" c=\"2021-01-01\"", "737790 | 737791 | -1 | c | a*0=737791 b*0=737790 c*-1=737791");
        topic.Add("a blank is 0, before all of them", "a", "<", "b", "a=null b=\"0001-01-01\"", "holds");
        topic.Add("it is unknown where the operand says so: a date has no zero", """[[1, {"cell": "/t/a", "blank": "unknown"}]]""", "<", "b", "a=null b=\"0001-01-01\"", "not evaluated");
        topic.Add("dates are counted", Counted("a", "b", "c"), "=", "'2'", "a=\"2021-01-01\" b=null c=\"2021-01-02\"", "holds");
        foreach (var value in new[] { "2021-02-29", "2021-13-01", "2021-00-10", "0000-01-01", "2021-1-1", "20210101", "2021-01-01T00:00" })
            topic.Add($"{value} is no date", "a", "=", "b", $"a=\"{value}\" b=0", "not evaluated");
        return topic.Topic;
    }

    public static ConformanceTopic Scale()
    {
        var topic = new ConformanceTopic("scale", "What stands at the kind of a decimal: how many fraction digits a number may have, by value.");
        foreach (var (scale, number, isValid) in new[]
        {
            (2, "12.34", true), (2, "12.3400", true), (2, "12.345", false), (2, "12", true), (2, "0", true), (2, "-0.01", true), (2, "-0.001", false), (2, "1e-2", true), (2, "1e-3", false),
            (2, "1234e-2", true), (2, "1234e-3", false), (2, "1230e-3", true), (2, "1.5E1", true), (2, "0.29", true), (2, "1.15", true), (2, "4.35", true), (2, "9999999999999.99", true), (2, "1e3", true),
            (0, "5", true), (0, "5.0", true), (0, "5.5", false), (0, "1e-1", false), (0, "10e-1", true), (1, "0.1", true), (1, "0.3", true), (1, "0.25", false),
            (6, "0.000001", true), (6, "0.0000001", false), (6, "999999999.999999", true), (6, "1e-6", true), (6, "1e-7", false), (4, "1.0001", true), (4, "1.00001", false), (3, "1.005", true),
        })
        {
            var number2 = isValid ? "fits" : "does not fit";
            topic.Cases.Add(new ConformanceCase($"{number} {number2} a scale of {scale}", $$"""{"scale": {{scale}}}""", number, isValid ? """{"valid": true}""" : """{"valid": false}""", IsSpelled: true));
        }

        return topic;
    }

    private static string Difference(string value) =>
        (decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture) - 9_007_199_254_740_991m).ToString("0.######", System.Globalization.CultureInfo.InvariantCulture);

    private static string If(string cell, string relation, string constant) =>
        $$"""
        "if": [[{"relation": "{{relation}}", "left": [[1, "/t/{{cell}}"]], "right": ["{{constant}}"]}]]
        """;

    private static string Call(string function, params string[] cells) => $$"""[[1, {"{{function}}": [{{string.Join(", ", cells.Select(c => $"[[1, \"/t/{c}\"]]"))}}]}]]""";

    private static string Counted(params string[] cells) => $$"""[[1, {"count": [{{string.Join(", ", cells.Select(c => $"\"/t/{c}\""))}}]}]]""";
}
