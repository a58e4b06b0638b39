using System.Globalization;
using System.Text.Json;

namespace SchemaKit.Compiler.Tests.JsonSchema;

/// <summary>What an integrator writes from the documentation of <c>x-schemakit</c> alone. Small figures only, so that decimal is exact.</summary>
internal static class PortableEvaluator
{
    public static bool Holds(JsonElement rule, IReadOnlyDictionary<string, decimal?> values)
    {
        if (rule.TryGetProperty("if", out var condition) && !condition.EnumerateArray().Any(all => all.EnumerateArray().All(c => Compare(c, values, 0))))
            return true;

        var tolerance = rule.TryGetProperty("tolerance", out var t) ? Number(t) : 0;
        if (!rule.TryGetProperty("terms", out var terms))
            return Compare(rule, values, tolerance);

        var sum = terms.EnumerateArray().Sum(term => term[0].GetDecimal() * (values[term[1].GetString()!] ?? 0));
        return Compare(rule.GetProperty("relation").GetString()!, sum, Number(rule.GetProperty("constant")), tolerance);
    }

    private static bool Compare(JsonElement comparison, IReadOnlyDictionary<string, decimal?> values, decimal tolerance) => Compare(
        comparison.GetProperty("relation").GetString()!, Side(comparison.GetProperty("left"), values), Side(comparison.GetProperty("right"), values), tolerance);

    private static bool Compare(string relation, decimal left, decimal right, decimal tolerance) => relation switch
    {
        "=" => Math.Abs(left - right) <= tolerance,
        "<=" => left <= right + tolerance,
        ">=" => left >= right - tolerance,
        "<" => left < right + tolerance,
        ">" => left > right - tolerance,
        _ => throw new InvalidOperationException(relation),
    };

    private static decimal Side(JsonElement side, IReadOnlyDictionary<string, decimal?> values) =>
        side.GetProperty("sum").EnumerateArray().Sum(term => term[0].GetDecimal() * Operand(term[1], values))
        + (side.TryGetProperty("constant", out var constant) ? Number(constant) : 0);

    private static decimal Operand(JsonElement operand, IReadOnlyDictionary<string, decimal?> values)
    {
        if (operand.ValueKind == JsonValueKind.String)
            return values[operand.GetString()!] ?? 0;

        var (function, argument) = operand.EnumerateObject().Select(m => (m.Name, m.Value)).First();
        return function switch
        {
            "min" => argument.EnumerateArray().Min(a => Side(a, values)),
            "max" => argument.EnumerateArray().Max(a => Side(a, values)),
            "count" => argument.EnumerateArray().Count(a => values[a.GetString()!] is not null),
            "abs" => Math.Abs(Side(argument, values)),
            "round" => Math.Round(Side(argument, values) / Number(operand.GetProperty("unit")), MidpointRounding.AwayFromZero) * Number(operand.GetProperty("unit")),
            _ => throw new InvalidOperationException(function),
        };
    }

    private static decimal Number(JsonElement text) => Convert.ToDecimal(text.GetString(), CultureInfo.InvariantCulture);
}
