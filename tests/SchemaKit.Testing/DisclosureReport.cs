using System.Text.Json;
using System.Text.Json.Nodes;

namespace SchemaKit.Testing;

/// <summary>A report of the disclosure standard on a form that is laid out by hand.</summary>
public sealed class DisclosureReport
{
    public DisclosureReport()
        : this(DisclosureForm.Edition2019)
    {
    }

    public DisclosureReport(DisclosureForm form)
    {
        Form = form;
        Figures = form.AllCells.ToDictionary(p => p, _ => (decimal?)0);
        Year = form.FirstYear + 1;
    }

    /// <summary>The cells of the 2019 edition under equations.</summary>
    public static IReadOnlyList<string> RuledCells => DisclosureForm.Edition2019.RuledCells;

    public static IReadOnlyList<string> AllCells => DisclosureForm.Edition2019.AllCells;

    public DisclosureForm Form { get; }

    /// <summary>The figure of each cell by its JSON Pointer; <see langword="null"/> is blank.</summary>
    public Dictionary<string, decimal?> Figures { get; }

    public int Year { get; set; }

    public DisclosureReport Copy()
    {
        var copy = new DisclosureReport(Form) { Year = Year };
        foreach (var (pointer, figure) in Figures)
            copy.Figures[pointer] = figure;
        return copy;
    }

    /// <summary>The payload as an object tree that tests may damage.</summary>
    public JsonObject ToJson()
    {
        var root = new JsonObject
        {
            ["standard"] = "gov-info-disclosure",
            ["edition"] = Form.Edition,
            ["organization"] = "某某局",
            ["year"] = Year,
        };
        foreach (var pointer in Form.AllCells)
        {
            var keys = pointer[1..].Split('/');
            var at = root;
            foreach (var key in keys[..^1])
            {
                if (at[key] is not JsonObject)
                    at[key] = new JsonObject();
                at = (JsonObject)at[key]!;
            }

            at[keys[^1]] = Figures[pointer] is { } figure ? JsonValue.Create(figure) : null;
        }

        return root;
    }

    public byte[] ToUtf8(bool indented = false) => JsonSerializer.SerializeToUtf8Bytes(ToJson(), indented ? Indented : null);

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };
}
