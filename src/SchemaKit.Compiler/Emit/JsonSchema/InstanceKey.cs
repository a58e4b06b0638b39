using System.Globalization;
using SchemaKit.Compiler.Binding;

namespace SchemaKit.Compiler.Emit.JsonSchema;

/// <summary>Which of a rule's instances it is: the row, the column and the variable's value, as far as the rule has them.</summary>
/// <param name="Row">Its path as it stands in pointers, <c>outcomes/granted</c>.</param>
/// <param name="Variable">The name of the variable.</param>
/// <param name="Value">The value of the variable.</param>
internal sealed record InstanceKey(string? Row, string? Column, string? Variable, int Value)
{
    public static InstanceKey Of(BoundRule rule, BoundInstance instance)
    {
        var key = new InstanceKey(null, null, null, 0);
        if (instance.Key.Length == 0)
            return key;

        var parts = instance.Key.Split(',').ToList();
        var last = parts[parts.Count - 1];
        if (last.IndexOf('=') is var sign and >= 0)
        {
            key = key with { Variable = last.Substring(0, sign), Value = int.Parse(last.Substring(sign + 1), NumberStyles.None, CultureInfo.InvariantCulture) };
            parts.RemoveAt(parts.Count - 1);
        }

        var isRow = rule.Quantifier is Quantifier.Row or Quantifier.None;
        return parts.ConvertAll(p => p.Replace('.', '/')) switch
        {
            [] => key,
            [var only] => isRow ? key with { Row = only } : key with { Column = only },
            [var row, var column] => key with { Row = row, Column = column },
            _ => throw new InvalidOperationException(instance.Key),
        };
    }

    /// <summary>Whether row and column, the first by row, and the values in each of them are all there, in order.</summary>
    public static bool AreProduct(IReadOnlyList<InstanceKey> keys)
    {
        var rows = keys.Select(k => k.Row).Distinct().ToList();
        var columns = keys.Select(k => k.Column).Distinct().ToList();
        var values = keys.Select(k => k.Value).Distinct().ToList();
        var isRange = values[values.Count - 1] - values[0] == values.Count - 1;
        if (!isRange || (long)rows.Count * columns.Count * values.Count != keys.Count)
            return false;

        for (var i = 0; i < keys.Count; i++)
        {
            var (row, column) = (rows[i / (columns.Count * values.Count)], columns[i / values.Count % columns.Count]);
            if (keys[i].Row != row || keys[i].Column != column || keys[i].Value != values[i % values.Count])
                return false;
        }

        return true;
    }
}
