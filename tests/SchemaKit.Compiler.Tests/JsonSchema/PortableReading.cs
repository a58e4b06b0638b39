using System.Globalization;
using System.Text.Json;

namespace SchemaKit.Compiler.Tests.JsonSchema;

/// <summary>Finds what an instance reads, and takes it for numbers.</summary>
internal sealed class PortableReading(PortableReport own, PortableReport? prior, PortableRow? quantified)
{
    /// <summary>Whether something is in the way: then the instance is not evaluated.</summary>
    public bool IsBlocked { get; set; }

    public static bool IsYear(JsonElement operand) => operand.ValueKind == JsonValueKind.String && operand.GetString() == "/year";

    /// <summary>The cells that an operand names, with the pointer of their table.</summary>
    /// <param name="isInSum">Whether a row that is not there adds nothing.</param>
    public IReadOnlyList<(JsonElement Value, string Table)> Cells(JsonElement operand, bool isInSum)
    {
        var path = operand.ValueKind == JsonValueKind.String ? operand.GetString()! : operand.GetProperty("cell").GetString()!;
        if (path[0] != '/')
            return Rows(operand, isInSum) is { } rows ? [.. rows.Select(r => (PortableReport.At(r.Value, path)!.Value, r.List))] : [];

        if (SourceOf(operand) is not { } report)
            return [];
        if (PortableReport.At(report.Root, path) is { } cell)
            return [(cell, path)];

        IsBlocked |= !isInSum;
        return [];
    }

    /// <summary>The number that a cell stands for; <see langword="null"/> if it is left out.</summary>
    public decimal? Read(JsonElement operand, (JsonElement Value, string Table) cell)
    {
        if (cell.Value.ValueKind == JsonValueKind.Null)
        {
            IsBlocked |= (IsObject(operand, "blank", out var blank) ? blank : own.BlankOf(cell.Table)) == "unknown";
            return 0;
        }

        if (cell.Value.ValueKind == JsonValueKind.Number)
            return decimal.Parse(cell.Value.GetRawText(), NumberStyles.Float, CultureInfo.InvariantCulture);
        if (SpecialOf(operand, cell.Value) is not { } special)
            return DateOnly.ParseExact(cell.Value.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber + 1;

        var reading = operand.GetProperty("reading").GetString()!;
        var meaning = special.GetProperty(reading).GetString()!;
        IsBlocked |= meaning == "unknown" || (meaning == "skip" && reading == "inComparisons");
        return meaning is "unknown" or "skip" ? null : decimal.Parse(meaning, CultureInfo.InvariantCulture);
    }

    public decimal Count(JsonElement operand)
    {
        if (operand.ValueKind == JsonValueKind.Object && operand.TryGetProperty("key", out var key))
            return Rows(operand, isInSum: true)?.Count(r => !r.IsOverall && r.Value.GetProperty(key.GetString()!).ValueKind == JsonValueKind.String) ?? 0;

        return Cells(operand, isInSum: true).Count(c => c.Value.ValueKind != JsonValueKind.Null && (SpecialOf(operand, c.Value) is not { } special || special.GetProperty("isValue").GetBoolean()));
    }

    public bool Exists(JsonElement row) => Rows(row, isInSum: true) is { Count: > 0 };

    private JsonElement? SpecialOf(JsonElement operand, JsonElement value) =>
        operand.ValueKind == JsonValueKind.Object && operand.TryGetProperty("kind", out var kind) && value.ValueKind == JsonValueKind.String
        && own.Annotation.GetProperty("kinds").GetProperty(kind.GetString()!).TryGetProperty(value.GetString()!, out var special)
            ? special
            : null;

    private PortableReport? SourceOf(JsonElement operand)
    {
        var source = !IsObject(operand, "source", out var written) ? own : written == "prior" ? prior : null;
        IsBlocked |= source is null;
        return source;
    }

    private IReadOnlyList<PortableRow>? Rows(JsonElement operand, bool isInSum)
    {
        if (SourceOf(operand) is not { } report)
            return null;

        var rows = Rows(operand, report);
        IsBlocked |= rows is null && !isInSum;
        return rows;
    }

    private IReadOnlyList<PortableRow>? Rows(JsonElement operand, PortableReport report)
    {
        var list = IsObject(operand, "list", out var pointer) ? pointer : "";
        var choice = IsObject(operand, "row", out var written) ? written : "";
        switch (choice)
        {
            case "entries":
                return report.Entries(list);
            case "nested":
                var row = In(report, Holder(list));
                return row is null || (row.IsOverall && HasOverall(list)) ? null : report.Entries(list, row);
            default:
                var one = choice switch
                {
                    "" => In(report, quantified!),
                    "above" => In(report, quantified!.Above!),
                    "overall" => quantified is not null && list.LastIndexOf('/') > 0 ? In(report, Holder(list)) is { } holder ? report.Overall(list, holder) : null : report.Overall(list),
                    "partner" => Partner(report, list, quantified!),
                    "partnerOfAbove" => Partner(report, list, quantified!.Above!),
                    _ => throw new InvalidOperationException(choice),
                };
                return one is null ? null : [one];
        }
    }

    /// <summary>The row in which a nested list stands: the quantified one, or the one above it.</summary>
    private PortableRow Holder(string list) => list.StartsWith(quantified!.List + "/", StringComparison.Ordinal) ? quantified : quantified.Above!;

    /// <summary>A nested list with an overall row of its own does not stand in the overall row.</summary>
    private bool HasOverall(string list) => own.Entries("/" + list.Split('/')[1]).Any(e => PortableReport.At(e.Value, list[e.List.Length..]) is { ValueKind: JsonValueKind.Object });

    private PortableRow? In(PortableReport report, PortableRow row) =>
        report != own ? report.Same(row) : row.IsOverall ? own.Overall(row.List, row.Above) : row;

    private static PortableRow? Partner(PortableReport report, string list, PortableRow row) => row.IsOverall ? report.Overall(list) : report.WithKey(list, row.Key);

    private static bool IsObject(JsonElement operand, string member, out string value)
    {
        value = operand.ValueKind == JsonValueKind.Object && operand.TryGetProperty(member, out var found) ? found.GetString()! : "";
        return value.Length > 0;
    }
}
