using System.Globalization;
using System.Text.Json;

namespace SchemaKit.Compiler.Tests.JsonSchema;

/// <summary>What an integrator writes from the language reference alone: it knows a schema and payloads, but no definition. Reports of subordinate bodies are never given.</summary>
internal sealed class PortableEvaluator(PortableReport own, PortableReport? prior, PortableInstance instance, PortableRow? quantified)
{
    private readonly PortableReading _reading = new(own, prior, quantified);

    /// <summary>The outcome of every instance that there is, in order.</summary>
    public static IEnumerable<(string Rule, string Id, PortableOutcome Outcome)> Judge(string schema, JsonElement payload, JsonElement? last)
    {
        using var document = JsonDocument.Parse(schema);
        var annotation = document.RootElement.GetProperty("x-schemakit").Clone();
        var own = new PortableReport(payload, annotation);
        var prior = last is null ? null : new PortableReport(last.Value, annotation);
        foreach (var instance in PortableExpansion.Of(schema))
        {
            foreach (var row in instance.List is null ? [null] : own.Rows(instance.Rows!, instance.List).Select(r => (PortableRow?)r))
            {
                if (new PortableEvaluator(own, prior, instance, row).Judge() is { } outcome)
                    yield return (instance.Rule, instance.IdFor(row?.FullName), outcome);
            }
        }
    }

    private PortableOutcome? Judge()
    {
        var form = instance.Form;
        var year = own.Root.GetProperty("year").GetInt32();
        if ((form.TryGetProperty("since", out var since) && year < since.GetInt32()) || (form.TryGetProperty("until", out var until) && year > until.GetInt32()))
            return PortableOutcome.NotEvaluated;
        if (form.TryGetProperty("where", out var where) && !Holds(where) && !_reading.IsBlocked)
            return null;

        var applies = !form.TryGetProperty("if", out var condition) || Holds(condition);
        var (left, right) = (Side(form.GetProperty("left")), Side(form.GetProperty("right")));
        if (_reading.IsBlocked)
            return PortableOutcome.NotEvaluated;
        if (!applies || Compare(form, left, right, Tolerance(form, left, right)) || IsExplained(form))
            return PortableOutcome.Holds;
        return PortableOutcome.Violated;
    }

    private bool IsExplained(JsonElement form) => form.TryGetProperty("explainedBy", out var table) && own.Root.TryGetProperty("footnotes", out var footnotes)
        && footnotes.TryGetProperty(table.GetString()!, out var texts) && texts.GetArrayLength() > 0;

    private static decimal Tolerance(JsonElement form, decimal left, decimal right) => !form.TryGetProperty("tolerance", out var tolerance) ? 0
        : tolerance.ValueKind == JsonValueKind.String ? Number(tolerance)
        : Number(tolerance.GetProperty("relative")) * Math.Max(Math.Abs(left), Math.Abs(right));

    /// <summary>Every comparison is computed: all of them must be possible.</summary>
    private bool Holds(JsonElement condition) => condition.EnumerateArray()
        .Select(all => all.EnumerateArray().Select(c => Compare(c, Side(c.GetProperty("left")), Side(c.GetProperty("right")), 0)).ToList())
        .ToList().Exists(all => all.TrueForAll(holds => holds));

    private static bool Compare(JsonElement comparison, decimal left, decimal right, decimal tolerance) => comparison.GetProperty("relation").GetString() switch
    {
        "=" => Math.Abs(left - right) <= tolerance,
        "<=" => left - right <= tolerance,
        ">=" => left - right >= -tolerance,
        "<" => left - right < tolerance,
        ">" => left - right > -tolerance,
        var relation => throw new InvalidOperationException(relation),
    };

    private decimal Side(JsonElement side, bool isInSum = false) =>
        side.EnumerateArray().Sum(t => t.ValueKind == JsonValueKind.String ? Number(t) : t[0].GetDecimal() * Operand(t[1], isInSum));

    private decimal Operand(JsonElement operand, bool isInSum)
    {
        if (!IsFunction(operand))
            return _reading.Cells(operand, isInSum).Sum(c => _reading.Read(operand, c) ?? 0);

        var (function, arguments) = operand.EnumerateObject().Select(m => (m.Name, m.Value)).First();
        var unit = operand.TryGetProperty("unit", out var u) ? Number(u) : 1;
        return function switch
        {
            "sum" => arguments.EnumerateArray().Sum(a => Side(a, isInSum: true)),
            "min" or "max" => Extreme(arguments, function == "min"),
            "count" => arguments.EnumerateArray().Sum(_reading.Count),
            "exists" => _reading.Exists(arguments) ? 1 : 0,
            "abs" => Math.Abs(Side(arguments)),
            "round" => Rounded(Side(arguments), 1, unit),
            "quotient" => Rounded(Side(arguments[0]), Side(arguments[1]), unit),
            _ => throw new InvalidOperationException(function),
        };
    }

    private decimal Extreme(JsonElement arguments, bool least)
    {
        var candidates = new List<decimal>();
        foreach (var side in arguments.EnumerateArray())
        {
            var terms = side.EnumerateArray().Where(t => t.ValueKind == JsonValueKind.Array).ToList();
            if (terms is [var term] && !IsFunction(term[1]) && !PortableReading.IsYear(term[1]))
            {
                var constant = side.EnumerateArray().Where(t => t.ValueKind == JsonValueKind.String).Sum(Number);
                candidates.AddRange(_reading.Cells(term[1], false).Select(c => _reading.Read(term[1], c)).OfType<decimal>().Select(v => (term[0].GetDecimal() * v) + constant));
            }
            else
            {
                candidates.Add(Side(side));
            }
        }

        if (candidates.Count == 0)
            _reading.IsBlocked = true;
        return candidates.Count == 0 ? 0 : least ? candidates.Min() : candidates.Max();
    }

    private static decimal Rounded(decimal dividend, decimal divisor, decimal unit)
    {
        if (divisor == 0)
            return 0;

        // The nearest multiple by division may be one off where a quotient has more digits than decimal.
        var multiple = decimal.Truncate(Math.Abs(dividend / divisor) / unit);
        var rest = Math.Abs(dividend) - (multiple * unit * Math.Abs(divisor));
        return Math.Sign(dividend) * Math.Sign(divisor) * (multiple + (2 * rest >= unit * Math.Abs(divisor) ? 1 : 0)) * unit;
    }

    private static bool IsFunction(JsonElement operand) => operand.ValueKind == JsonValueKind.Object && !operand.TryGetProperty("cell", out _) && !operand.TryGetProperty("key", out _);

    private static decimal Number(JsonElement text) => decimal.Parse(text.GetString()!, CultureInfo.InvariantCulture);
}
