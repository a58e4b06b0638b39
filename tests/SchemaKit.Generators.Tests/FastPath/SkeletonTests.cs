using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json.Nodes;
using GovInfoDisclosure.Edition2019;
using SchemaKit.Runtime;
using SchemaKit.Runtime.FastPath;
using SchemaKit.Testing;
using Xunit;

namespace SchemaKit.Generators.Tests.FastPath;

public sealed class SkeletonTests
{
    private const int Seed = 198;

    private static readonly ReportShape Shape = AnnualReportShape.Value;

    [Theory]
    [InlineData("0")]
    [InlineData("12345678")]
    [InlineData("123456789")]
    [InlineData("999999999999999")]
    [InlineData("9007199254740991")]
    [InlineData("-7", "changeInItems")]
    [InlineData("-123456789", "changeInItems")]
    [InlineData("584649.52", "amount")]
    [InlineData("1e2")]
    public void Tables_with_a_number_of_any_spelling_are_compared_rather_than_parsed(string number, string key = "")
    {
        foreach (var isIndented in new[] { false, true })
        {
            foreach (var cell in key.Length > 0 ? new[] { key } : ["made", "projects", "pending"])
                Assert.True(IsCompared(With(cell, number, isIndented)), cell);
        }
    }

    [Theory]
    [InlineData("01")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("1 ")]
    [InlineData("null")]
    [InlineData("99999999999999999")]
    [InlineData("0:0")]
    public void Tables_with_something_else_are_not(string number)
    {
        foreach (var cell in new[] { "made", "projects", "pending" })
            Assert.False(IsCompared(With(cell, number, isIndented: false)), cell);
    }

    [Fact]
    public void Tables_in_any_order_are_read_alike()
    {
        var report = Report();
        var tables = report.Where(m => m.Value is JsonObject).Select(m => m.Key).ToArray();
        var random = new Random(Seed);
        for (var i = 0; i < 200; i++)
        {
            random.Shuffle(tables);
            var other = new JsonObject(report.Where(m => m.Value is not JsonObject).Concat(tables.Select(t => KeyValuePair.Create(t, report[t]))).Select(m => KeyValuePair.Create(m.Key, m.Value?.DeepClone())));
            if (i % 2 == 0)
                other.Add("overview", "a:1,b:2,c:3,d:4,e:5,f:6,g:7,h:8,i:9," + new string(':', 200));
            Assert.True(TwoReaders.Agree(Shape, Encoding.UTF8.GetBytes(other.ToJsonString())), other.ToJsonString());
        }
    }

    [Fact]
    public void No_more_places_are_written_than_there_is_room_for()
    {
        Assert.SkipUnless(GuardedMemory.IsSupported, "memory is guarded by calls of Linux");
        var colons = Encoding.ASCII.GetBytes(new string(':', 300));
        for (var count = 1; count < 70; count++)
        {
            var length = sizeof(int) * (count + ValueStarts.Excess);
            using var memory = new GuardedMemory(length);
            var places = MemoryMarshal.Cast<byte, int>(memory.AtEnd(new byte[length]));
            Assert.True(ValueStarts.Find(ref colons[0], ValueStarts.MaxDistance, colons.Length, 1, ref places[0], count));
            Assert.Equal(Enumerable.Range(ValueStarts.MaxDistance, count), places[..count].ToArray());
        }
    }

    private static bool IsCompared(string payload)
    {
        var text = Encoding.UTF8.GetBytes(payload);
        var root = Shape.Index.Fast!.Root;
        var first = root.Children.First(c => c.Skeletons.Length > 0);
        var at = text.AsSpan().IndexOf((byte)'{') + 1 + text.AsSpan(1).IndexOf((byte)'{');
        var values = new long[Shape.CellCount];
        return first.Skeletons.Where(s => s.Tables > 1).Any(s => s.Read(ref text[0], at, text.Length, values.AsSpan(first.Start, s.Cells)) >= 0);
    }

    private static string With(string key, string number, bool isIndented)
    {
        var json = Report().ToJsonString(new() { WriteIndented = isIndented });
        var at = json.IndexOf('"' + key + '"', StringComparison.Ordinal) + key.Length + (isIndented ? 4 : 3);
        return json[..at] + number + json[(at + json.AsSpan(at).IndexOfAny(",}\n"))..];
    }

    private static JsonObject Report() => new RandomReports(Seed).Consistent().ToJson();
}
