using System.Diagnostics;
using System.Text;
using SchemaKit.Runtime;

namespace SchemaKit.Tests;

public class AllocationTests
{
    [Fact]
    public void A_valid_payload_costs_no_memory()
    {
        var payload = SampleReport.ValidBytes;

        Assert.Equal(0, Allocated(() => PayloadValidator.Validate(SampleReport.Shape, payload)));
    }

    [Fact]
    public void A_valid_payload_with_escapes_costs_no_memory()
    {
        var payload = SampleReport.With("\"sent\":5", "\"s\\u0065nt\":5.0");

        Assert.Equal(0, Allocated(() => PayloadValidator.Validate(SampleReport.Shape, payload)));
    }

    [Fact]
    public void A_valid_record_costs_no_memory()
    {
        var report = SampleReport.Read();

        Assert.Equal(0, Allocated(() => PayloadValidator.Validate(SampleReport.Shape, report)));
    }

    [Fact]
    public void A_verdict_that_lacks_other_reports_costs_no_memory()
    {
        var shape = WithoutLists();
        var payload = PayloadValidator.ToUtf8(shape, new ReportData(shape) { Organization = "o", Year = 1, Cells = Ones(shape.CellCount) }, indented: false);
        var report = PayloadValidator.Read(shape, payload);

        Assert.Equal([SkipReason.NoPriorReport, SkipReason.NoChildren], PayloadValidator.Validate(shape, payload).NotEvaluated.Select(s => s.Reason));
        Assert.Equal(0, Allocated(() => PayloadValidator.Validate(shape, payload)));
        Assert.Equal(0, Allocated(() => PayloadValidator.Validate(shape, report)));
    }

    [Fact]
    public void A_large_report_is_read_without_the_stack_and_costs_no_memory()
    {
        var shape = Large(rows: 200, columns: 20);
        var payload = PayloadValidator.ToUtf8(shape, new ReportData(shape) { Organization = "o", Year = 1, Cells = Ones(shape.CellCount) }, indented: false);
        var report = PayloadValidator.Read(shape, payload);

        Assert.True(PayloadValidator.Validate(shape, payload).IsValid);
        Assert.Equal(0, Allocated(() => PayloadValidator.Validate(shape, payload)));
        Assert.Equal(0, Allocated(() => PayloadValidator.Validate(shape, report)));
    }

    [Fact]
    public void The_measurement_can_fail() =>
        Assert.NotEqual(0, Allocated(() => PayloadValidator.Validate(SampleReport.Shape, Encoding.UTF8.GetBytes("[]"))));

    /// <summary>What a hundred calls allocate once the runtime has optimized its own code, which it does in the background.</summary>
    private static long Allocated(Func<ValidationResult> validate)
    {
        var watch = Stopwatch.StartNew();
        var allocated = Measure(validate);
        while (allocated != 0 && watch.Elapsed < TimeSpan.FromSeconds(30))
        {
            Thread.Sleep(20);
            allocated = Measure(validate);
        }

        return allocated;
    }

    private static long Measure(Func<ValidationResult> validate)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            validate();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static CellBlock Ones(int count)
    {
        var (values, filled) = (new long[count], new ulong[(count + 63) / 64]);
        Array.Fill(values, 1);
        Array.Fill(filled, ulong.MaxValue);
        return new CellBlock(values, filled, []);
    }

    /// <summary>One cell, which must be that of last year and the sum of those of subordinate bodies.</summary>
    private static ReportShape WithoutLists() => new()
    {
        Standard = "beside",
        Edition = "1",
        Languages = ["en"],
        CellCount = 1,
        InstanceCount = 2,
        Rules = [GeneralRules.Rule with { Id = "prior", ReadsPrior = true }, GeneralRules.Rule with { Id = "children", ReadsChildren = true }],
        Check = static (ref run) =>
        {
            for (var rule = 0; rule < 2; rule++)
            {
                if (!run.Begins(rule, 0))
                    continue;
                Int128 left = run.Left(run.Cell(0, 1)), right = run.Cell(0, -1, from: rule == 0 ? OperandSource.Prior : OperandSource.Children);
                run.Judge(left == right, left, right, 0);
            }
        },
        Members = [new TableShape("t", LocalizedText.Empty, 0, BlankMeaning.Zero, [], [new("a", LocalizedText.Empty)], [SampleReport.Count])],
    };

    private static ReportShape Large(int rows, int columns)
    {
        static NodeShape[] Nodes(string prefix, int count) => [.. Enumerable.Range(0, count).Select(i => new NodeShape($"{prefix}{i}", LocalizedText.Empty))];
        return new()
        {
            Standard = "large",
            Edition = "1",
            Languages = ["en"],
            CellCount = rows * columns,
            InstanceCount = 0,
            Rules = [],
            Check = static (ref _) => { },
            Members = [new TableShape("t", LocalizedText.Empty, 0, BlankMeaning.Zero, Nodes("r", rows), Nodes("c", columns), [SampleReport.Count])],
        };
    }
}
