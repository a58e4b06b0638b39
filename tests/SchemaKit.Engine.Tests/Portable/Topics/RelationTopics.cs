namespace SchemaKit.Engine.Tests.Portable.Topics;

/// <summary>Comparisons of sums of fixed cells.</summary>
internal static class RelationTopics
{
    public static ConformanceTopic Relations()
    {
        var topic = new HandTopic("relations", "Each relation between two cells that are equal, less and greater.");
        topic.Add("3 = 3", "a", "=", "b", "a=3 b=3", "holds");
        topic.Add("3 = 4", "a", "=", "b", "a=3 b=4", "3 | 4 | -1 | a | a*1=3 b*-1=4");
        topic.Add("4 = 3", "a", "=", "b", "a=4 b=3", "4 | 3 | 1 | a | a*1=4 b*-1=3");
        topic.Add("3 <= 3", "a", "<=", "b", "a=3 b=3", "holds");
        topic.Add("3 <= 4", "a", "<=", "b", "a=3 b=4", "holds");
        topic.Add("4 <= 3", "a", "<=", "b", "a=4 b=3", "4 | 3 | 1 | a | a*1=4 b*-1=3");
        topic.Add("3 >= 3", "a", ">=", "b", "a=3 b=3", "holds");
        topic.Add("3 >= 4", "a", ">=", "b", "a=3 b=4", "3 | 4 | -1 | a | a*1=3 b*-1=4");
        topic.Add("4 >= 3", "a", ">=", "b", "a=4 b=3", "holds");
        topic.Add("3 < 3", "a", "<", "b", "a=3 b=3", "3 | 3 | 0 | a | a*1=3 b*-1=3");
        topic.Add("3 < 4", "a", "<", "b", "a=3 b=4", "holds");
        topic.Add("4 < 3", "a", "<", "b", "a=4 b=3", "4 | 3 | 1 | a | a*1=4 b*-1=3");
        topic.Add("3 > 3", "a", ">", "b", "a=3 b=3", "3 | 3 | 0 | a | a*1=3 b*-1=3");
        topic.Add("3 > 4", "a", ">", "b", "a=3 b=4", "3 | 4 | -1 | a | a*1=3 b*-1=4");
        topic.Add("4 > 3", "a", ">", "b", "a=4 b=3", "holds");
        topic.Add("-4 < -3", "a", "<", "b", "a=-4 b=-3", "holds");
        topic.Add("-3 <= -4", "a", "<=", "b", "a=-3 b=-4", "-3 | -4 | 1 | a | a*1=-3 b*-1=-4");
        topic.Add("a cell is compared with itself", "a", "=", "a", "a=5", "holds");
        topic.Add("a cell is never less than itself", "a", "<", "a", "a=5", "5 | 5 | 0 | a | a*1=5 a*-1=5");
        topic.Add("the cell alone on the right is pointed at", "a b", "=", "c", "a=1 b=2 c=4", "3 | 4 | -1 | c | a*1=1 b*1=2 c*-1=4");
        topic.Add("without a cell alone, the first of the right is", "a b", "=", "c d", "a=1 b=2 c=4 d=5", "3 | 9 | -6 | c | a*1=1 b*1=2 c*-1=4 d*-1=5");
        topic.Add("a cell with a constant is not alone", "a '1'", "=", "b c", "a=1 b=2 c=3", "2 | 5 | -3 | b | a*1=1 b*-1=2 c*-1=3");
        topic.Add("a cell with a coefficient is alone", "2*a", "=", "b c", "a=1 b=2 c=3", "2 | 5 | -3 | a | a*2=1 b*-1=2 c*-1=3");
        return topic.Topic;
    }

    public static ConformanceTopic Sums()
    {
        var topic = new HandTopic("sums", "Coefficients, constants, empty sides, repeated cells, and sums beyond 2^53.");
        topic.Add("a coefficient multiplies", "2*a", "=", "b", "a=3 b=6", "holds");
        topic.Add("a coefficient multiplies, and the operand keeps its own value", "2*a", "=", "b", "a=3 b=7", "6 | 7 | -1 | a | a*2=3 b*-1=7");
        topic.Add("a negative coefficient", "a -b", "=", "c", "a=5 b=3 c=2", "holds");
        topic.Add("coefficients of the right side are turned around", "a", "=", "b -2*c", "a=1 b=5 c=1", "1 | 3 | -2 | a | a*1=1 b*-1=5 c*2=1");
        topic.Add("a coefficient of 0 adds nothing", "a 0*b", "=", "c", "a=1 b=9 c=1", "holds");
        topic.Add("a coefficient of 0 still names its cell", "a 0*b", "=", "c", "a=1 b=9 c=2", "1 | 2 | -1 | c | a*1=1 b*0=9 c*-1=2");
        topic.Add("a constant on the right", "a", "=", "b '5'", "a=8 b=3", "holds");
        topic.Add("a constant on the left", "a '5'", "=", "b", "a=3 b=8", "holds");
        topic.Add("a constant that is part of a side that does not hold", "a", "=", "b '5'", "a=9 b=3", "9 | 8 | 1 | a | a*1=9 b*-1=3");
        topic.Add("a negative constant", "a '-0.5'", "=", "b", "a=1 b=0.5", "holds");
        topic.Add("a constant alone", "a", "<=", "'100'", "a=101", "101 | 100 | 1 | a | a*1=101");
        topic.Add("a constant before its terms", "['7', [1, \"/t/a\"]]".Replace('\'', '"'), "=", "b", "a=1 b=8", "holds");
        topic.Add("an empty right side is 0", "a b", ">=", "", "a=3 b=-3", "holds");
        topic.Add("an empty right side is 0, and the first cell of the left is pointed at", "a b", ">=", "", "a=3 b=-4", "-1 | 0 | -1 | a | a*1=3 b*1=-4");
        topic.Add("an empty left side is 0", "", "<", "a", "a=0", "0 | 0 | 0 | a | a*-1=0");
        topic.Add("two constants, and nothing to point at", "'1'", "=", "'2'", "a=1", "1 | 2 | -1 |  | ");
        topic.Add("two empty sides", "", "=", "", "a=1", "holds");
        topic.Add("a cell twice on one side counts twice", "a a", "=", "b", "a=2 b=5", "4 | 5 | -1 | b | a*1=2 a*1=2 b*-1=5");
        topic.Add("a cell on both sides is told twice", "a b", "=", "a c", "a=2 b=1 c=2", "3 | 4 | -1 | a | a*1=2 b*1=1 a*-1=2 c*-1=2");
        topic.Add("a cell on both sides must be there, though it cancels out", "a b", "=", "a c", "b=1 c=1", "not evaluated");
        topic.Add("three largest cells add up beyond 2^53", "a b c", "=", "'27021597764222973'", "a=9007199254740991 b=9007199254740991 c=9007199254740991", "holds");
        topic.Add("beyond 2^53 one is still one", "a b c", "=", "'27021597764222972'", "a=9007199254740991 b=9007199254740991 c=9007199254740991",
            "27021597764222973 | 27021597764222972 | 1 | a | a*1=9007199254740991 b*1=9007199254740991 c*1=9007199254740991");
        topic.Add("the largest coefficient times the largest cell", "1000000*a", "=", "1000000*b", "a=9007199254740991 b=9007199254740990",
            "9007199254740991000000 | 9007199254740990000000 | 1000000 | a | a*1000000=9007199254740991 b*-1000000=9007199254740990");
        topic.Add("the largest cells of either sign", "a", "=", "b", "a=9007199254740991 b=-9007199254740991",
            "9007199254740991 | -9007199254740991 | 18014398509481982 | a | a*1=9007199254740991 b*-1=-9007199254740991");
        topic.Add("0.1 + 0.2 = 0.3", "a b", "=", "c", "a=0.1 b=0.2 c=0.3", "holds");
        topic.Add("ten times 0.1 is 1", "10*a", "=", "b", "a=0.1 b=1", "holds");
        topic.Add("0.1 + 0.2 is not 0.30001", "a b", "=", "c", "a=0.1 b=0.2 c=0.30001", "0.3 | 0.30001 | -0.00001 | c | a*1=0.1 b*1=0.2 c*-1=0.30001");
        topic.Add("1.1 + 2.2 = 3.3", "a b", "=", "c", "a=1.1 b=2.2 c=3.3", "holds");
        topic.Add("whole and broken", "a", "=", "b c", "a=2 b=1.25 c=0.75", "holds");
        topic.Add("cents of a large amount", "a b", "=", "c", "a=9999999999999.99 b=0.01 c=10000000000000", "holds");
        topic.Add("cents of a large amount, one too many", "a b", "=", "c", "a=9999999999999.99 b=0.02 c=10000000000000",
            "10000000000000.01 | 10000000000000 | 0.01 | c | a*1=9999999999999.99 b*1=0.02 c*-1=10000000000000");
        topic.Add("six digits after the point", "3*a", "=", "b", "a=0.000001 b=0.000003", "holds");
        topic.Add("100 times a cell with two digits", "100*a", "=", "b", "a=19.99 b=1999", "holds");
        return topic.Topic;
    }

    public static ConformanceTopic Tolerance()
    {
        var topic = new HandTopic("tolerance", "How far both sides may differ: an amount, or a share of the larger one.");
        const string Half = "\"tolerance\": \"0.5\"", Tenth = "\"tolerance\": { \"relative\": \"0.1\" }", Millionth = "\"tolerance\": { \"relative\": \"0.000001\" }";
        topic.Add("= at the edge", "a", "=", "b", "a=10.5 b=10", "holds", Half);
        topic.Add("= at the other edge", "a", "=", "b", "a=9.5 b=10", "holds", Half);
        topic.Add("= just beyond", "a", "=", "b", "a=10.51 b=10", "10.51 | 10 | 0.51 | a | a*1=10.51 b*-1=10", Half);
        topic.Add("= just beyond on the other side", "a", "=", "b", "a=9.49 b=10", "9.49 | 10 | -0.51 | a | a*1=9.49 b*-1=10", Half);
        topic.Add("<= at the edge", "a", "<=", "b", "a=10.5 b=10", "holds", Half);
        topic.Add("<= beyond", "a", "<=", "b", "a=10.6 b=10", "10.6 | 10 | 0.6 | a | a*1=10.6 b*-1=10", Half);
        topic.Add("<= far below", "a", "<=", "b", "a=1 b=10", "holds", Half);
        topic.Add(">= at the edge", "a", ">=", "b", "a=9.5 b=10", "holds", Half);
        topic.Add(">= beyond", "a", ">=", "b", "a=9.4 b=10", "9.4 | 10 | -0.6 | a | a*1=9.4 b*-1=10", Half);
        topic.Add("< before the edge", "a", "<", "b", "a=10.4 b=10", "holds", Half);
        topic.Add("< at the edge", "a", "<", "b", "a=10.5 b=10", "10.5 | 10 | 0.5 | a | a*1=10.5 b*-1=10", Half);
        topic.Add("> before the edge", "a", ">", "b", "a=9.6 b=10", "holds", Half);
        topic.Add("> at the edge", "a", ">", "b", "a=9.5 b=10", "9.5 | 10 | -0.5 | a | a*1=9.5 b*-1=10", Half);
        topic.Add("relative: of the right side, which is larger", "a", "=", "b", "a=90 b=100", "holds", Tenth);
        topic.Add("relative: of the left side, which is larger", "a", "=", "b", "a=100 b=90", "holds", Tenth);
        topic.Add("relative: just beyond", "a", "=", "b", "a=89.9 b=100", "89.9 | 100 | -10.1 | a | a*1=89.9 b*-1=100", Tenth);
        topic.Add("relative: of magnitudes", "a", "=", "b", "a=-90 b=-100", "holds", Tenth);
        topic.Add("relative: of magnitudes, just beyond", "a", "=", "b", "a=-89.9 b=-100", "-89.9 | -100 | 10.1 | a | a*1=-89.9 b*-1=-100", Tenth);
        topic.Add("relative: signs differ", "a", "=", "b", "a=1 b=-1", "1 | -1 | 2 | a | a*1=1 b*-1=-1", Tenth);
        topic.Add("relative: both 0", "a", "=", "b", "a=0 b=0", "holds", Tenth);
        topic.Add("relative: 0 and anything", "a", "=", "b", "a=0 b=0.01", "0 | 0.01 | -0.01 | a | a*1=0 b*-1=0.01", Tenth);
        topic.Add("relative: <= at the edge", "a", "<=", "b", "a=100 b=90", "holds", Tenth);
        topic.Add("relative: < at the edge", "a", "<", "b", "a=100 b=90", "100 | 90 | 10 | a | a*1=100 b*-1=90", Tenth);
        topic.Add("relative: both 0 is not less", "a", "<", "b", "a=0 b=0", "0 | 0 | 0 | a | a*1=0 b*-1=0", Tenth);
        topic.Add("relative: a millionth at the edge", "a", "=", "b", "a=1000000 b=999999", "holds", Millionth);
        topic.Add("relative: a millionth beyond", "a", "=", "b", "a=999999 b=999998", "999999 | 999998 | 1 | a | a*1=999999 b*-1=999998", Millionth);
        topic.Add("relative: a millionth of the largest cell", "a", "=", "b", "a=9007199254740991 b=9007190247541737", "holds", Millionth);
        topic.Add("relative: a millionth of the largest cell, beyond", "a", "=", "b", "a=9007199254740991 b=9007190247541736",
            "9007199254740991 | 9007190247541736 | 9007199255 | a | a*1=9007199254740991 b*-1=9007190247541736", Millionth);
        topic.Add("relative: the whole", "a", "=", "b", "a=0 b=7", "holds", "\"tolerance\": { \"relative\": \"1\" }");
        topic.Add("conditions have none", "a", "=", "b", "a=1 b=9 c=0.4", "holds", Half + """, "if": [[{"relation": "=", "left": [[1, "/t/c"]], "right": []}]]""");
        return topic.Topic;
    }
}
