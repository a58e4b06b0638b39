using CsCheck;
using SchemaKit.Runtime;

namespace SchemaKit.Tests;

public class CellTests
{
    [Fact]
    public void Blocks_are_equal_by_value()
    {
        Assert.Equal(new CellBlock(3).With(1, 5), new CellBlock([0, 5, 0], [2], []));
        Assert.Equal(new CellBlock(3).With(1, 5).GetHashCode(), new CellBlock([0, 5, 0], [2], []).GetHashCode());
        Assert.NotEqual(new CellBlock(3).With(1, 0), new CellBlock(3));
        Assert.NotEqual(new CellBlock(3), new CellBlock(4));
        Assert.NotEqual(new CellBlock(2).With(0, "a").With(1, 0), new CellBlock(2).With(1, "a").With(0, 0));
        Assert.Equal(new CellBlock(2).With(0, "a").With(0, (string?)null), new CellBlock(2));
    }

    [Fact]
    public void What_stands_for_no_cell_does_not_count() =>
        Assert.Equal(new CellBlock([7, 0], [0b01], []), new CellBlock([7, 9], [0b1101], [null, null]));

    [Fact]
    public void A_copy_never_shares_its_cells()
    {
        var original = new CellBlock(70).With(69, 1).With(3, "a");
        var copies = (original.With(69, 2), original.With(69, (long?)null), original.With(3, "b"), original.With(60, 10, default));

        Assert.Equal(1, original.Values[69]);
        Assert.Equal("a", original.TextAt(3));
        Assert.Equal((2, 0, 1, 0), (copies.Item1.Values[69], copies.Item2.Values[69], copies.Item3.Values[69], copies.Item4.Values[69]));
        Assert.Equal(("b", true), (copies.Item3.TextAt(3), copies.Item4.IsBlank(69)));
        Assert.NotEqual(copies.Item2, original);
    }

    [Fact]
    public void The_parts_a_block_is_made_of_are_copied()
    {
        long[] values = [1];
        ulong[] filled = [1];
        var block = new CellBlock(values, filled, []);
        (values[0], filled[0]) = (2, 0);

        Assert.Equal((1, false), (block.Values[0], block.IsBlank(0)));
    }

    [Fact]
    public void Views_are_equal_by_their_cells_wherever_they_stand()
    {
        var block = new CellBlock(10).With(1, 5).With(6, 5);

        Assert.Equal(new CellView(block, 0, 3), new CellView(block, 5, 3));
        Assert.True(new CellView(block, 0, 3) == new CellView(block, 5, 3));
        Assert.Equal(new CellView(block, 0, 3).GetHashCode(), new CellView(block, 5, 3).GetHashCode());
        Assert.True(new CellView(block, 0, 3) != new CellView(block, 1, 3));
        Assert.Equal(default, new CellView(block, 2, 4));
        Assert.NotEqual(default, new CellView(block, 0, 3));
    }

    [Fact]
    public void A_view_does_not_see_its_neighbours()
    {
        var view = new CellView(new CellBlock(10).With(0, 1).With(1, 2).With(2, "a"), 0, 1);

        Assert.Equal([1], view.Values.ToArray());
        Assert.Null(view.ValueAt(1));
        Assert.Null(view.TextAt(2));
        Assert.Equal([1, 0, 0], new CellBlock(3).With(0, 3, view).Values.ToArray());
    }

    [Fact]
    public void A_changed_view_leaves_the_block_alone()
    {
        var block = new CellBlock(10).With(4, 1);
        var view = new CellView(block, 4, 3);
        var changed = view.With(3, 0, 9).With(3, 1, 2.5m, 2).With(3, 2, new DateOnly(2020, 2, 29));

        Assert.Equal(1, block.Values[4]);
        Assert.Equal((9, 2.5m, new DateOnly(2020, 2, 29)), (changed.ValueAt(0), changed.DecimalAt(1, 2), changed.DateAt(2)));
        Assert.Equal("t", default(CellView).With(2, 1, "t").TextAt(1));
        Assert.Equal([9, 250], changed.Slice(0, 2).Values.ToArray());
        Assert.Equal(new CellView(new CellBlock(4).With(1, 1), 0, 4), default(CellView).With(4, 1, 3, view));
    }

    [Theory]
    [InlineData("12.34", 2, 1234)]
    [InlineData("-0.01", 2, -1)]
    [InlineData("12.3400", 2, 1234)]
    [InlineData("5", 0, 5)]
    public void A_decimal_becomes_a_scaled_integer_exactly(string text, int scale, long scaled)
    {
        var value = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(scaled, Scaled.FromDecimal(value, scale));
        Assert.Equal(value, Scaled.ToDecimal(scaled, scale));
    }

    [Theory]
    [InlineData("12.345", 2)]
    [InlineData("92233720368547758.08", 2)]
    [InlineData("79228162514264337593543950335", 6)]
    public void A_decimal_that_does_not_fit_is_refused(string text, int scale) => Assert.Throws<ArgumentOutOfRangeException>(
        () => Scaled.FromDecimal(decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture), scale));
}
