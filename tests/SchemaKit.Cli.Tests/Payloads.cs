using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SchemaKit.Testing;

namespace SchemaKit.Cli.Tests;

/// <summary>Payloads of the 2019 edition, by hand from the printed form.</summary>
internal static class Payloads
{
    private static readonly System.Text.Json.JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>13 requests of natural persons, all answered.</summary>
    public static DisclosureReport Report()
    {
        var report = new DisclosureReport();
        foreach (var row in new[] { "received", "outcomes/disclosed", "outcomes/total" })
            report.Figures[$"/requests/{row}/naturalPerson"] = report.Figures[$"/requests/{row}/total"] = 13;
        report.Figures["/article20Item9/centralizedProcurement/amount"] = 374780.5m;
        return report;
    }

    public static string Valid => Text(Report().ToJson());

    public static string ValidLine => Report().ToJson().ToJsonString();

    /// <summary>One answer too many in the total: two sums and the balance of the first column do not hold.</summary>
    public static DisclosureReport BrokenReport()
    {
        var report = Report();
        report.Figures["/requests/outcomes/total/naturalPerson"] = 14;
        return report;
    }

    public static string Broken => Text(BrokenReport().ToJson());

    /// <summary>Faults of the payload as well: a member missing, one unknown, a fraction, a blank.</summary>
    public static JsonObject Faulty()
    {
        var root = BrokenReport().ToJson();
        root["requests"]!["received"]!["legalPerson"]!["other"] = 1.5m;
        root["requests"]!["carriedIn"]!.AsObject().Remove("legalPerson");
        root["proceedings"]!["reconsideration"]!["upheld"] = null;
        root["surplus"] = 1;
        return root;
    }

    /// <summary>The values that follow one another in a text.</summary>
    public static IReadOnlyList<JsonNode> AllIn(string text)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text), new JsonReaderOptions { AllowMultipleValues = true });
        var all = new List<JsonNode>();
        while (reader.Read())
            all.Add(JsonNode.Parse(ref reader)!);
        return all;
    }

    public static string Text(JsonNode node) => node.ToJsonString(Indented) + "\n";
}
