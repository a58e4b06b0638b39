using SchemaKit.Engine.Payload;
using SchemaKit.Testing;

namespace SchemaKit.Sql.Tests;

/// <summary>All reports of a load are there, or none.</summary>
public sealed class ReportStoreTests : IDisposable
{
    private const string Count = "SELECT COUNT(*) FROM gov_info_disclosure_2019_requests";

    private readonly string _folder = Directory.CreateTempSubdirectory("schemakit-").FullName;

    private string File => Path.Combine(_folder, "r.duckdb");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_is_not_committed_is_not_there()
    {
        using (var store = new ReportStore(File))
        {
            Add(store, 2);
            store.Commit();
        }

        using (var store = new ReportStore(File))
            Add(store, 3);

        Assert.Equal(2, CountIn(File));
    }

    [Fact]
    public void A_process_that_ends_in_the_middle_leaves_the_database_as_it_was()
    {
        using (var store = new ReportStore(File))
        {
            Add(store, 2);
            store.Commit();
        }

        var left = Directory.CreateDirectory(Path.Combine(_folder, "left")).FullName;
        using (var store = new ReportStore(File))
        {
            // More than DuckDB keeps before it writes.
            Add(store, 300_000);
            foreach (var file in Directory.GetFiles(_folder))
                CopyOpen(file, Path.Combine(left, Path.GetFileName(file)));
        }

        Assert.Equal(2, CountIn(Path.Combine(left, "r.duckdb")));
    }

    private static void Add(ReportStore store, int count)
    {
        var loaded = EmittedSqlTests.Load("slice");
        var payloads = new RandomPayloads(loaded.Report, 1);
        var values = Enumerable.Range(0, 100).Select(_ => PayloadReading.Read(loaded.Report, payloads.Next())).First(r => r is { IsText: true, Faults.Count: 0 }).Values;
        for (var i = 0; i < count; i++)
            store.Add(values, "");
    }

    private static void CopyOpen(string from, string to)
    {
        using var source = new FileStream(from, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var target = new FileStream(to, FileMode.CreateNew);
        source.CopyTo(target);
    }

    private static long CountIn(string file)
    {
        using var database = Database.OpenForReading(file);
        return database.Count(Count);
    }
}
