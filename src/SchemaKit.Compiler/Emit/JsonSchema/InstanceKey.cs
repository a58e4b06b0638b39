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
        var path = instance.Key.Replace('.', '/');
        var (variable, value, last) = (default(string), 0, path.LastIndexOf(',') + 1);
        if (path.IndexOf('=', last) is var sign and >= 0)
        {
            (variable, value) = (instance.Key.Substring(last, sign - last), int.Parse(path.Substring(sign + 1), NumberStyles.None, CultureInfo.InvariantCulture));
            path = path.Substring(0, Math.Max(0, last - 1));
        }

        if (path.Length == 0)
            return new InstanceKey(null, null, variable, value);
        if (path.IndexOf(',') is not (var comma and >= 0))
            return rule.Quantifier is Quantifier.Row or Quantifier.None ? new InstanceKey(path, null, variable, value) : new InstanceKey(null, path, variable, value);
        return path.IndexOf(',', comma + 1) < 0
            ? new InstanceKey(path.Substring(0, comma), path.Substring(comma + 1), variable, value)
            : throw new InvalidOperationException(instance.Key);
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
