using System.Text;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;

namespace SchemaKit.Testing;

/// <summary>Seeded random payloads of any definition: values of every kind near the bounds and near the rules, blanks, other spellings, and now and then a fault.</summary>
internal sealed class RandomPayloads(BoundReport report, int seed)
{
    private readonly Random _random = new(seed);

    public byte[] Next()
    {
        var faults = _random.Next(4) == 0 ? 1 + _random.Next(3) : 0;
        var damaged = Enumerable.Range(0, faults).Select(_ => _random.Next(report.Cells.Count)).ToHashSet();
        var blanks = _random.Next(3) == 0 ? 0.2 : 0.02;
        var json = new StringBuilder();
        json.Append(System.Globalization.CultureInfo.InvariantCulture, $"{{\"standard\":\"{report.Definition.Standard.Value}\",\"edition\":\"{report.Definition.Edition.Value}\",\"organization\":\"Body\",\"year\":{2019 + _random.Next(14)}");
        foreach (var member in report.Members)
        {
            if (member.Table is { } table)
            {
                json.Append(",\"").Append(member.Id).Append("\":");
                if (table.RowLeaves.Count == 0)
                    Columns(json, table, table.Columns, 0, damaged, blanks);
                else
                    Rows(json, table, table.Rows, damaged, blanks);
            }
            else if (_random.Next(2) == 0)
            {
                json.Append(",\"").Append(member.Id).Append("\":").Append(_random.Next(5) == 0 ? "null" : "\"words \\u4e2d文\"");
            }
        }

        return Encoding.UTF8.GetBytes(json.Append('}').ToString());
    }

    private void Rows(StringBuilder json, BoundTable table, IReadOnlyList<BoundNode> nodes, HashSet<int> damaged, double blanks) =>
        Members(json, nodes, node =>
        {
            if (node.IsLeaf)
                Columns(json, table, table.Columns, node.FirstLeaf, damaged, blanks);
            else
                Rows(json, table, node.Children, damaged, blanks);
        });

    private void Columns(StringBuilder json, BoundTable table, IReadOnlyList<BoundNode> nodes, int row, HashSet<int> damaged, double blanks) =>
        Members(json, nodes, node =>
        {
            if (!node.IsLeaf)
                Columns(json, table, node.Children, row, damaged, blanks);
            else
                json.Append(Value(report.Cells[table.CellAt(row, node.FirstLeaf)], damaged, blanks));
        });

    private void Members(StringBuilder json, IReadOnlyList<BoundNode> nodes, Action<BoundNode> value)
    {
        json.Append('{');
        var order = nodes.ToArray();
        if (_random.Next(3) == 0)
            _random.Shuffle(order);
        for (var i = 0; i < order.Length; i++)
        {
            json.Append(i == 0 ? "\"" : ",\"").Append(order[i].Id).Append("\":");
            value(order[i]);
        }

        json.Append('}');
    }

    private string Value(BoundCell cell, HashSet<int> damaged, double blanks)
    {
        if (damaged.Contains(cell.Index))
            return new[] { "\"12\"", "true", "{}", "1.0000000001", "1e400", "-1e-400", "99999999999999999999", "\"\"" }[_random.Next(8)];
        if (_random.NextSingle() < blanks)
            return "null";

        var kind = cell.Kind;
        return kind.Base switch
        {
            KindBase.Text => "\"some text\"",
            KindBase.Date => "\"2020-02-29\"",
            KindBase.Code => "\"" + kind.Codes[_random.Next(kind.Codes.Count)].Id.Value + "\"",
            KindBase.Year => "2020",
            _ => Spell(Number(kind), kind.Scale),
        };
    }

    private long Number(BoundKind kind)
    {
        var near = _random.Next(10) switch
        {
            < 4 => 0,
            < 8 => _random.Next(-9, 10),
            8 => _random.Next(-100_000, 100_000),
            _ => _random.Next(2) == 0 ? kind.Min : kind.Max,
        };
        return Math.Clamp(near, kind.Min, kind.Max);
    }

    private string Spell(long scaled, int scale)
    {
        var plain = (scaled / (decimal)Powers.Ten(scale)).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return _random.Next(6) switch
        {
            0 => scaled.ToString(System.Globalization.CultureInfo.InvariantCulture) + "e-" + scale,
            1 => plain + (plain.Contains('.', StringComparison.Ordinal) ? "000" : ".000"),
            2 when scaled == 0 => "-0",
            _ => plain,
        };
    }
}
