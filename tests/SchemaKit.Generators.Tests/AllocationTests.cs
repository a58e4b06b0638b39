using GovInfoDisclosure.Edition2019;
using SchemaKit.Testing;

namespace SchemaKit.Generators.Tests;

public sealed class AllocationTests
{
    [Fact]
    public void Judging_a_valid_report_allocates_nothing()
    {
        var utf8 = new RandomReports(11).Consistent().ToUtf8(indented: true);
        var record = AnnualReport.Parse(utf8);
        WarmUp(() => Assert.True(AnnualReport.Validate(utf8).IsValid && record.Validate().IsValid));

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++)
        {
            AnnualReport.Validate(utf8);
            record.Validate();
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    /// <summary>The first calls run unoptimized code, in which the runtime copies constant spans to the heap; the promise is about the code after that.</summary>
    private static void WarmUp(Action action)
    {
        for (var round = 0; round < 20; round++)
        {
            for (var i = 0; i < 100; i++)
                action();
            Thread.Sleep(20);
        }
    }

    [Fact]
    public void Addressing_a_cell_allocates_nothing()
    {
        var record = AnnualReport.Parse(new RandomReports(12).Consistent().ToUtf8());
        var expected = record.Requests.Outcomes.Refused.StateSecret.LegalPerson.Other;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var sum = 0L;
        for (var i = 0; i < 1_000; i++)
            sum += record.Requests.Outcomes.Refused.StateSecret.LegalPerson.Other!.Value + record.Requests[RequestsRow.Received, RequestsColumn.Total]!.Value;
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(1_000 * (expected + record.Requests.Received.Total), sum);
    }
}
