using GovInfoDisclosure.Edition2019;
using SchemaKit.Generators.Tests.Streams;
using SchemaKit.Testing;

namespace SchemaKit.Generators.Tests;

public sealed class AllocationTests
{
    [Fact]
    public void Judging_a_valid_report_allocates_nothing()
    {
        var utf8 = new RandomReports(11).Consistent().ToUtf8(indented: true);
        var record = AnnualReport.Parse(utf8);
        AssertAllocatesNothing(() =>
        {
            if (!AnnualReport.Validate(utf8).IsValid || !record.Validate().IsValid)
                throw new InvalidOperationException("the report is valid");
        });
    }

    [Fact]
    public void Judging_a_valid_report_in_pieces_allocates_nothing()
    {
        var utf8 = new RandomReports(13).Consistent().ToUtf8();
        var pieces = Pieces.Of(utf8, utf8.Length / 3, utf8.Length / 2);
        AssertAllocatesNothing(() =>
        {
            if (!AnnualReport.Validate(pieces).IsValid)
                throw new InvalidOperationException("the report is valid");
        });
    }

    [Fact]
    public void Addressing_a_cell_allocates_nothing()
    {
        var record = AnnualReport.Parse(new RandomReports(12).Consistent().ToUtf8());
        var sum = 0L;
        AssertAllocatesNothing(() =>
            sum += record.Requests.Outcomes.Refused.StateSecret.LegalPerson.Other!.Value + record.Requests[RequestsRow.Received, RequestsColumn.Total]!.Value);
        Assert.Equal(record.Requests.Received.Total, record.Requests[RequestsRow.Received, RequestsColumn.Total]);
    }

    /// <summary>
    /// The promise is about optimized code: until the runtime has compiled a method again, constant spans are copied to the heap.
    /// So batches run until one allocates nothing; if that does not come, something allocates for good.
    /// </summary>
    private static void AssertAllocatesNothing(Action action)
    {
        var allocated = long.MaxValue;
        for (var batch = 0; batch < 300 && allocated != 0; batch++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 200; i++)
                action();
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Thread.Sleep(allocated == 0 ? 0 : 50);
        }

        Assert.Equal(0, allocated);
    }
}
