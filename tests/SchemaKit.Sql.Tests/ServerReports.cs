using System.Globalization;
using System.Text;
using SchemaKit.Engine;
using SchemaKit.Engine.Payload;
using SchemaKit.Testing;

namespace SchemaKit.Sql.Tests;

/// <summary>Writes the reports that tests/sql loads into servers, if a folder is given, and what must be found in them.</summary>
public sealed class ServerReports
{
    private const int SoundBodies = 250;
    private const int FaultyBodies = 20;

    /// <summary>What is added to a cell of the report of this year, or of last year: every rule is broken by some.</summary>
    private static readonly (string Cell, decimal Added, bool IsLast)[] Faults =
    [
        ("/requests/received/total", 1, false),
        ("/requests/outcomes/disclosed/naturalPerson", 2, false),
        ("/requests/outcomes/total/legalPerson/other", 30, true),
        ("/requests/carriedForward/total", 1_000_000_007, false),
        ("/requests/carriedForward/legalPerson/researchInstitution", 5, true),
        ("/requests/carriedIn/legalPerson/commercialEnterprise", 3, false),
        ("/proceedings/reconsideration/total", 4, false),
        ("/proceedings/litigation/direct/upheld", 7, true),
        ("/proceedings/litigation/afterReconsideration/pending", 1, false),
        ("/article20Item1/governmentRule/newlyPublished", 2_000_000_000, false),
        ("/article20Item5/licensing/changeInItems", -3_000_000_000, false),
        ("/article20Item6/coercion/changeInItems", -3_000_000_001, false),
        ("/article20Item8/administrativeFee/changeInItems", -3_000_000_002, true),
        ("/article20Item5/otherExternalMatter/itemsLastYear", 11, false),
        ("/article20Item6/penalty/itemsLastYear", 12, false),
    ];

    [Fact]
    public void Reports_for_servers_break_every_rule_that_is_said_just_where_they_should()
    {
        var loaded = EmittedSqlTests.Load("gov-info-disclosure-2019");
        var random = new RandomReports(2019);
        var (sound, faulty) = (new List<byte[]>(), new List<byte[]>());
        for (var i = 0; i < SoundBodies; i++)
            sound.AddRange(Written(Years(random), "Body " + Text(i)));
        for (var i = 0; i < FaultyBodies; i++)
        {
            var (cell, added, isLast) = Faults[i % Faults.Length];
            var (last, own) = Years(random);
            (isLast ? last : own).Figures[cell] += added;
            faulty.AddRange(Written((last, own), "Faulty body " + Text(i)));
        }

        Assert.Empty(Found(loaded, sound));
        var found = Found(loaded, faulty);
        var said = EmittedSqlTests.Emit("gov-info-disclosure-2019", "duckdb").Rules.Where(r => r.View is not null).Select(r => r.Id);
        Assert.Equal(said.Order(StringComparer.Ordinal), found.Select(f => f.Split('\t')[1]).Distinct().Order(StringComparer.Ordinal));

        if (Environment.GetEnvironmentVariable("SCHEMAKIT_SQL_REPORTS") is not { } folder)
            return;

        Write("sound.ndjson", sound.Select(Encoding.UTF8.GetString));
        Write("faulty.ndjson", faulty.Select(Encoding.UTF8.GetString));
        Write("found.tsv", found);

        void Write(string name, IEnumerable<string> lines) => File.WriteAllText(Path.Combine(folder, name), string.Concat(lines.Select(l => l + "\n")));
    }

    /// <summary>What the engine finds in pairs of reports: <c>number of the report, rule, instance, left, right, difference</c>.</summary>
    private static IReadOnlyList<string> Found(LoadedDefinition loaded, List<byte[]> reports)
    {
        var found = new List<string>();
        PayloadReading? last = null;
        for (var i = 0; i < reports.Count; i++)
        {
            var own = PayloadReading.Read(loaded.Report, reports[i]);
            Assert.Empty(own.Faults);
            var prior = i % 2 == 0 ? null : PriorReport.Of(last!, own.Values);
            found.AddRange(ReportEngine.Judge(own, prior?.Values).Result.Violations.Select(v =>
                string.Create(CultureInfo.InvariantCulture, $"{i + 1}\t{v.RuleId}\t{v.Instance}\t{v.Left:0.######}\t{v.Right:0.######}\t{v.Difference:0.######}")));
            last = own;
        }

        return found;
    }

    private static IEnumerable<byte[]> Written((DisclosureReport Last, DisclosureReport Own) years, string body)
    {
        foreach (var report in (DisclosureReport[])[years.Last, years.Own])
        {
            var payload = report.ToJson();
            payload["organization"] = body;
            yield return Encoding.UTF8.GetBytes(payload.ToJsonString());
        }
    }

    /// <summary>Two reports of which the second goes on where the first ends.</summary>
    private static (DisclosureReport Last, DisclosureReport Own) Years(RandomReports random)
    {
        var (last, own) = (random.Consistent(), random.Consistent());
        (last.Year, own.Year) = (2019, 2020);
        foreach (var column in DisclosureForm.Columns.Where(c => c != "total"))
        {
            string At(string row) => $"/requests/{row}/{column}";
            own.Figures[At("carriedIn")] = last.Figures[At("carriedForward")];
            var received = own.Figures[At("outcomes/total")] + own.Figures[At("carriedForward")] - own.Figures[At("carriedIn")];
            own.Figures[At("received")] = Math.Max(0, received!.Value);
            own.Figures[At("carriedForward")] += Math.Max(0, -received.Value);
        }

        foreach (var row in (string[])["carriedIn", "received", "carriedForward"])
            own.Figures[$"/requests/{row}/total"] = DisclosureForm.Columns.Where(c => c != "total").Sum(c => own.Figures[$"/requests/{row}/{c}"]);
        foreach (var items in own.Form.DisclosureCells.Where(c => c.EndsWith("/itemsLastYear", StringComparison.Ordinal)))
        {
            var change = items.Replace("itemsLastYear", "changeInItems", StringComparison.Ordinal);
            own.Figures[items] = last.Figures[items] + last.Figures[change];
            own.Figures[change] = Math.Max(-own.Figures[items]!.Value, own.Figures[change]!.Value);
        }

        return (last, own);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
