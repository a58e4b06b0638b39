using SchemaKit.Runtime;

namespace SchemaKit.Tests;

public class EquationTextTests
{
    private static readonly string[] Languages = ["zh-Hans", "en"];

    [Fact]
    public void Where_there_are_more_than_twelve_cells_those_that_are_not_0_are_named()
    {
        Operand[] operands = [Cell("T", 1, 9), .. Enumerable.Range(1, 20).Select(i => Cell($"c{i}", -1, i is 3 or 17 ? i : 0))];

        var text = Equation(new EquationParts(operands, 1, 0, 0, Relation.Equal, 9, 20, LocalizedText.Empty, LocalizedText.Empty));

        Assert.Equal("T 9 ≠ c3 3 + c17 17 + 另 18 项 = 20（差 −11）", text.In("zh-Hans"));
        Assert.Equal("T 9 ≠ c3 3 + c17 17 + 18 more = 20 (difference −11)", text.In("en"));
    }

    [Fact]
    public void No_more_than_twelve_cells_are_named()
    {
        Operand[] operands = [.. Enumerable.Range(1, 12).Select(i => Cell($"c{i}", 1, 1)), Cell("d", 1, 1), Cell("T", -1, 0)];

        var text = Equation(new EquationParts(operands, 13, 0, 0, Relation.Equal, 13, 0, LocalizedText.Empty, LocalizedText.Empty)).In("en");

        Assert.Equal("c1 1 + c2 1 + c3 1 + c4 1 + c5 1 + c6 1 + c7 1 + c8 1 + c9 1 + c10 1 + c11 1 + 2 more = 13 ≠ T 0 (difference 13)", text);
    }

    [Fact]
    public void Cells_inside_a_function_are_counted_too()
    {
        Operand[] operands = [.. Enumerable.Range(1, 14).Select(i => Cell($"c{i}", 0, i))];

        var text = Equation(new EquationParts(operands, 14, 0, 5, Relation.Equal, 14, 5, LocalizedText.Empty, new LocalizedText(("en", "The most is five")))).In("en");

        Assert.Equal("The most is five: left 14 ≠ right 5 (c1 1, c2 2, c3 3, c4 4, c5 5, c6 6, c7 7, c8 8, c9 9, c10 10, c11 11, c12 12, 2 more) (difference 9)", text);
    }

    [Fact]
    public void Dates_are_shown_and_differ_by_days()
    {
        var (first, second) = (new DateOnly(2019, 3, 1).DayNumber + 1, new DateOnly(2019, 2, 28).DayNumber + 1);

        var text = Equation(new EquationParts([Cell("a", 1, first), Cell("b", -1, second)], 1, 0, 0, Relation.LessOrEqual, first, second, LocalizedText.Empty, LocalizedText.Empty) { IsDate = true });

        Assert.Equal("a 2019-03-01 > b 2019-02-28（差 1 天）", text.In("zh-Hans"));
        Assert.Equal("a 2019-03-01 > b 2019-02-28 (difference 1 day)", text.In("en"));
    }

    [Fact]
    public void Special_value_that_counts_as_0_is_no_date()
    {
        var date = new DateOnly(2019, 3, 1).DayNumber + 1;
        Operand special = Cell("b", -1, null) with { Special = "N/A" };

        var text = Equation(new EquationParts([Cell("a", 1, date), special], 1, 0, 0, Relation.LessOrEqual, date, 0, LocalizedText.Empty, LocalizedText.Empty) { IsDate = true, IsPlain = false });

        Assert.Equal(": left 2019-03-01 > right 0 (a 2019-03-01, b N/A) (difference 737119 days)", text.In("en"));
    }

    [Fact]
    public void Cells_of_other_reports_are_told_apart()
    {
        Operand[] operands = [Cell("a", 1, 1), Cell("a", -1, 2) with { Source = OperandSource.Prior }, Cell("a", -1, 3) with { Source = OperandSource.Children }];

        var text = Equation(new EquationParts(operands, 1, 0, 0, Relation.Equal, 1, 5, LocalizedText.Empty, LocalizedText.Empty));

        Assert.Equal("a 1 ≠ 上年 a 2 + 下级合计 a 3（差 −4）", text.In("zh-Hans"));
        Assert.Equal("a 1 ≠ last year's a 2 + subordinate bodies' a 3 (difference −4)", text.In("en"));
    }

    [Fact]
    public void Explained_instance_is_named_with_both_sides()
    {
        var parts = new EquationParts([Cell("a", 1, 1), Cell("b", -1, 2)], 1, 0, 0, Relation.Equal, 1, 2, LocalizedText.Empty, LocalizedText.Empty);

        var text = ViolationText.Explained("r[CRT]", parts, new LocalizedText(("en", "V.A")), Languages);

        Assert.Equal("r[CRT] 不成立（左边 1 ≠ 右边 2），“V.A”的脚注已作说明", text.In("zh-Hans"));
        Assert.Equal("r[CRT] does not hold (left 1 ≠ right 2); a footnote on V.A explains it", text.In("en"));
    }

    private static LocalizedText Equation(EquationParts parts) => ViolationText.Equation(parts, Languages);

    private static Operand Cell(string label, int coefficient, decimal? value) => new("/" + label, coefficient, value, new LocalizedText(("en", label)), null);
}
