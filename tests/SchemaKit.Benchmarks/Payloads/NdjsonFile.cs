using System.Text;
using System.Text.Json;
using SchemaKit.Testing;

namespace SchemaKit.Benchmarks.Payloads;

/// <summary>20,000 distinct reports with half a kilobyte of narrative, one a line; every 25th has a broken sum.</summary>
internal static class NdjsonFile
{
    public const int Reports = 20_000;

    public const int Broken = 800;

    private const int Narrative = 512;

    private const int Seed = 20_000;

    public static string Write(string folder)
    {
        var file = Path.Combine(folder, "reports.ndjson");
        var (reports, random) = (new SeededReports(Seed), new Random(Seed));
        using var stream = File.Create(file);
        for (var i = 0; i < Reports; i++)
        {
            var report = reports.Next();
            if (i % (Reports / Broken) == 0)
                foreach (var pointer in Equation.All[i / (Reports / Broken) % Equation.All.Count].Plant)
                    report.Figures[pointer]++;
            var tree = PayloadText.Tree(report, Narrative, random);
            tree["organization"] = $"第{i + 1}局";
            stream.Write(PayloadText.Write(tree, PayloadForm.Canonical, random));
            stream.Write("\n"u8);
        }

        return file;
    }
}
