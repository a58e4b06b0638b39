using System.Text.Json.Nodes;
using SchemaKit.Testing;

namespace SchemaKit.Benchmarks.Payloads;

/// <summary>256 distinct sound payloads, which are timed in rotation, and faulty ones, which a contender must refuse before it is timed.</summary>
internal sealed class PayloadSet
{
    public const int Count = 256;

    private const int Seed = 2019;

    /// <param name="narrative">Bytes of it in each payload.</param>
    public PayloadSet(PayloadForm form, int narrative)
    {
        var (reports, random) = (new SeededReports(Seed), new Random(Seed));
        DisclosureReport[] sound = [.. Enumerable.Range(0, Count).Select(_ => reports.Next())];
        Sound = [.. sound.Select(r => Write(PayloadText.Tree(r, narrative, random)))];
        Faulty =
        [
            .. Equation.All.Select((equation, i) => (Finds.Sums, Write(Broken(sound[i], equation)))),
            (Finds.Syntax, Sound[0][..Array.LastIndexOf(Sound[0], (byte)'}')]),
            (Finds.Types, Write(Changed(r => r["litigation"]!["direct"]!["pending"] = "1"))),
            (Finds.Extras, Write(Changed(r => r["litigation"]!["direct"]!["another"] = 1))),
            (Finds.Ranges, Write(Negative(sound[0]))),
            (Finds.Missing, Write(Changed(r => ((JsonObject)r["litigation"]!["direct"]!).Remove("pending")))),
        ];

        byte[] Write(JsonObject tree) => PayloadText.Write(tree, form, random);

        JsonObject Broken(DisclosureReport report, Equation equation)
        {
            var broken = report.Copy();
            foreach (var pointer in equation.Plant)
                broken.Figures[pointer]++;
            return PayloadText.Tree(broken, narrative, random);
        }

        JsonObject Negative(DisclosureReport report)
        {
            var negative = report.Copy();
            negative.Figures["/proceedings/litigation/direct/total"] -= negative.Figures["/proceedings/litigation/direct/pending"] + 1;
            negative.Figures["/proceedings/litigation/direct/pending"] = -1;
            negative.Figures["/proceedings/litigation/direct/upheld"]++;
            negative.Figures["/proceedings/litigation/direct/total"]++;
            return PayloadText.Tree(negative, narrative, random);
        }

        JsonObject Changed(Action<JsonNode> change)
        {
            var report = sound[0].Copy();
            report.Figures["/proceedings/litigation/direct/total"] -= report.Figures["/proceedings/litigation/direct/pending"];
            report.Figures["/proceedings/litigation/direct/pending"] = 0;
            var tree = PayloadText.Tree(report, narrative, random);
            change(tree["proceedings"]!);
            return tree;
        }
    }

    public IReadOnlyList<byte[]> Sound { get; }

    /// <summary>Each with one fault.</summary>
    public IReadOnlyList<(Finds Fault, byte[] Payload)> Faulty { get; }
}
