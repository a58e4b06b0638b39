namespace SchemaKit.Engine.Tests.Portable.Topics;

/// <summary>Functions of fixed cells.</summary>
internal static class FunctionTopics
{
    public static ConformanceTopic Functions()
    {
        var topic = new HandTopic("functions", "sum, min, max, abs and count, in and around each other.");
        topic.Add("sum", Call("sum", "a", "b"), "=", "c", "a=1 b=2 c=3", "holds");
        topic.Add("sum of sides with coefficients and constants", """[[1, {"sum": [[[2, "/t/a"], "0.5"], [[-1, "/t/b"]], []]}]]""", "=", "c", "a=3 b=1 c=5.5", "holds");
        topic.Add("sum multiplies the coefficients inside it", """[[3, {"sum": [[[2, "/t/a"]], [[-1, "/t/b"]]]}]]""", "=", "c", "a=1 b=1 c=4", "3 | 4 | -1 | c | a*6=1 b*-3=1 c*-1=4");
        topic.Add("sum on the right turns them around", "a", "=", """[[3, {"sum": [[[2, "/t/b"]]]}]]""", "a=1 b=1", "1 | 6 | -5 | a | a*1=1 b*-6=1");
        topic.Add("sum of nothing is 0", """[[1, {"sum": []}]]""", "=", "a", "a=0", "holds");
        topic.Add("sum in sum", """[[1, {"sum": [[[2, {"sum": [[[5, "/t/a"]]]}]]]}]]""", "=", "b", "a=1 b=9", "10 | 9 | 1 | b | a*10=1 b*-1=9");
        topic.Add("min", Call("min", "a", "b", "c"), "=", "'-3'", "a=2 b=-3 c=5", "holds");
        topic.Add("max", Call("max", "a", "b", "c"), "=", "'5'", "a=2 b=-3 c=5", "holds");
        topic.Add("operands inside min have coefficient 0", Call("min", "a", "b"), "=", "c", "a=2 b=3 c=4", "2 | 4 | -2 | c | a*0=2 b*0=3 c*-1=4");
        topic.Add("min of one", Call("min", "a"), "=", "a", "a=7", "holds");
        topic.Add("min of none cannot be computed", """[[1, {"min": []}]]""", "=", "a", "a=0", "not evaluated");
        topic.Add("max with a constant", """[[1, {"max": [[[1, "/t/a"]], ["10"]]}]]""", "=", "'10'", "a=7", "holds");
        topic.Add("max of cells with coefficients and constants", """[[1, {"max": [[[-2, "/t/a"], "1"], [[1, "/t/b"], "-1"]]}]]""", "=", "'5'", "a=-2 b=3", "holds");
        topic.Add("max of sides of several terms", """[[1, {"max": [[[1, "/t/a"], [1, "/t/b"]], [[1, "/t/c"]]]}]]""", "=", "'5'", "a=2 b=3 c=4", "holds");
        topic.Add("max of an empty side is 0", """[[1, {"max": [[], [[1, "/t/a"]]]}]]""", "=", "'0'", "a=-1", "holds");
        topic.Add("a coefficient before max", """[[-2, {"max": [[[1, "/t/a"]], [[1, "/t/b"]]]}]]""", "=", "'-6'", "a=1 b=3", "holds");
        topic.Add("min in max", """[[1, {"max": [[[1, {"min": [[[1, "/t/a"]], [[1, "/t/b"]]]}]], [[1, "/t/c"]]]}]]""", "=", "'4'", "a=4 b=5 c=3", "holds");
        topic.Add("sum in min keeps coefficient 0", """[[1, {"min": [[[1, {"sum": [[[1, "/t/a"]], [[1, "/t/b"]]]}]]]}]]""", "=", "c", "a=1 b=2 c=4", "3 | 4 | -1 | c | a*0=1 b*0=2 c*-1=4");
        topic.Add("abs of a negative", Of("abs", "a"), "=", "'3'", "a=-3", "holds");
        topic.Add("abs of a positive", Of("abs", "a"), "=", "'3'", "a=3", "holds");
        topic.Add("abs of a difference", """[[1, {"abs": [[1, "/t/a"], [-1, "/t/b"]]}]]""", "<=", "'1'", "a=2 b=3", "holds");
        topic.Add("abs of a difference that is too large", """[[1, {"abs": [[1, "/t/a"], [-1, "/t/b"]]}]]""", "<=", "'1'", "a=2 b=5", "3 | 1 | 2 | a | a*0=2 b*0=5");
        topic.Add("abs of a constant", """[[1, {"abs": ["-2.5"]}]]""", "=", "'2.5'", "a=1", "holds");
        topic.Add("count", Counted("a", "b", "c"), "=", "'2'", "a=0 b=null c=5", "holds");
        topic.Add("count of texts", Counted("a", "b", "c"), "=", "'2'", "a=\"x\" b=null c=\"2020-02-30\"", "holds");
        topic.Add("count names its cells with coefficient 0, texts without a value", Counted("a", "b", "c"), "=", "'3'", "a=\"x\" b=null c=5", "2 | 3 | -1 | a | a*0=null b*0=null c*0=5");
        topic.Add("count of nothing", """[[1, {"count": []}]]""", "=", "'0'", "a=1", "holds");
        topic.Add("count of the same cell twice", Counted("a", "a"), "=", "'2'", "a=1", "holds");
        topic.Add("count with a coefficient", """[[10, {"count": ["/t/a", "/t/b"]}]]""", "=", "'20'", "a=1 b=1", "holds");
        topic.Add("count against count", Counted("a", "b"), "=", Counted("c", "d"), "a=1 b=null c=null d=2", "holds");
        return topic.Topic;
    }

    public static ConformanceTopic Rounding()
    {
        var topic = new HandTopic("rounding", "round: to the nearest multiple of unit, half away from zero.");
        foreach (var (unit, value, rounded) in new[]
        {
            ("1", "2.4", "2"), ("1", "2.5", "3"), ("1", "2.6", "3"), ("1", "-2.4", "-2"), ("1", "-2.5", "-3"), ("1", "-2.6", "-3"), ("1", "0.5", "1"), ("1", "-0.5", "-1"), ("1", "1.5", "2"), ("1", "0", "0"),
            ("1", "0.499999", "0"), ("0.1", "0.25", "0.3"), ("0.1", "0.35", "0.4"), ("0.1", "-0.25", "-0.3"), ("0.1", "0.249999", "0.2"), ("0.01", "1.005", "1.01"), ("0.01", "2.675", "2.68"),
            ("0.01", "-1.005", "-1.01"), ("0.01", "9999999999.999", "10000000000"), ("0.000001", "0.123456", "0.123456"), ("0.001", "0.0005", "0.001"), ("0.001", "0.000499", "0"), ("1", "9007199254740991", "9007199254740991"),
        })
        {
            topic.Add($"{value} to {unit}", $$"""[[1, {"round": [[1, "/t/a"]], "unit": "{{unit}}"}]]""", "=", $"'{rounded}'", $"a={value}", "holds");
        }

        topic.Add("a sum is rounded, not its terms", """[[1, {"round": [[1, "/t/a"], [1, "/t/b"]], "unit": "1"}]]""", "=", "'1'", "a=0.4 b=0.4", "holds");
        topic.Add("operands inside have coefficient 0", """[[1, {"round": [[1, "/t/a"]], "unit": "1"}]]""", "=", "b", "a=2.5 b=2", "3 | 2 | 1 | b | a*0=2.5 b*-1=2");
        topic.Add("a rounded value with a coefficient", """[[2, {"round": [[1, "/t/a"]], "unit": "0.1"}]]""", "=", "'0.6'", "a=0.25", "holds");
        topic.Add("half the sum of three halves", """[[1, {"round": [[1, "/t/a"], [1, "/t/a"], [1, "/t/a"]], "unit": "1"}]]""", "=", "'2'", "a=0.5", "holds");
        return topic.Topic;
    }

    public static ConformanceTopic Quotients()
    {
        var topic = new HandTopic("quotients", "quotient: the exact quotient, to the nearest multiple of unit, half away from zero; 0 if the divisor is 0.");
        foreach (var (unit, dividend, divisor, quotient) in new[]
        {
            ("1", "6", "3", "2"), ("1", "7", "2", "4"), ("1", "5", "2", "3"), ("1", "-5", "2", "-3"), ("1", "5", "-2", "-3"), ("1", "-5", "-2", "3"), ("1", "1", "3", "0"), ("1", "2", "3", "1"), ("0.01", "1", "3", "0.33"),
            ("0.01", "2", "3", "0.67"), ("0.01", "-2", "3", "-0.67"), ("0.01", "1", "8", "0.13"), ("0.1", "1", "4", "0.3"), ("0.1", "-1", "4", "-0.3"), ("0.000001", "1", "7", "0.142857"), ("0.000001", "1", "6", "0.166667"),
            ("1", "5", "0", "0"), ("0.01", "-5", "0", "0"), ("1", "0", "5", "0"), ("1", "0", "0", "0"), ("1", "1.5", "0.5", "3"), ("0.01", "0.01", "0.03", "0.33"), ("1", "9007199254740991", "2", "4503599627370496"),
            ("0.01", "9007199254740991", "9007199254740990", "1"), ("0.000001", "9007199254740991", "0.000001", "9007199254740991000000"), ("0.000001", "0.000001", "9007199254740991", "0"), ("0.01", "1", "200", "0.01"), ("0.01", "1", "201", "0"),
        })
        {
            topic.Add($"{dividend} by {divisor} to {unit}", $$"""[[1, {"quotient": [[[1, "/t/a"]], [[1, "/t/b"]]], "unit": "{{unit}}"}]]""", "=", $"'{quotient}'", $"a={dividend} b={divisor}", "holds");
        }

        topic.Add("of sums", """[[1, {"quotient": [[[100, "/t/a"]], [[1, "/t/b"], [1, "/t/c"]]], "unit": "0.01"}]]""", "=", "d", "a=1 b=1 c=2 d=33.33", "holds");
        topic.Add("operands inside have coefficient 0", """[[1, {"quotient": [[[100, "/t/a"]], [[1, "/t/b"]]], "unit": "0.01"}]]""", "=", "c", "a=1 b=3 c=33", "33.33 | 33 | 0.33 | c | a*0=1 b*0=3 c*-1=33");
        topic.Add("of a quotient", """[[1, {"quotient": [[[1, {"quotient": [[[1, "/t/a"]], [[1, "/t/b"]]], "unit": "0.1"}]], ["2"]], "unit": "0.1"}]]""", "=", "'0.2'", "a=1 b=3", "holds");
        topic.Add("by an empty side", """[[1, {"quotient": [[[1, "/t/a"]], []], "unit": "1"}]]""", "=", "'0'", "a=1", "holds");
        topic.Add("an unusable dividend, though the divisor is 0", """[[1, {"quotient": [[[1, "/t/a"]], [[1, "/t/b"]]], "unit": "1"}]]""", "=", "'0'", "b=0", "not evaluated");
        return topic.Topic;
    }

    private static string Call(string function, params string[] cells) => $$"""[[1, {"{{function}}": [{{string.Join(", ", cells.Select(c => $"[[1, \"/t/{c}\"]]"))}}]}]]""";

    private static string Of(string function, string cell) => $$"""[[1, {"{{function}}": [[1, "/t/{{cell}}"]]}]]""";

    private static string Counted(params string[] cells) => $$"""[[1, {"count": [{{string.Join(", ", cells.Select(c => $"\"/t/{c}\""))}}]}]]""";
}
