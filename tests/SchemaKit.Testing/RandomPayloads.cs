using System.Globalization;
using System.Text;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;

namespace SchemaKit.Testing;

/// <summary>Seeded random payloads of any definition: values of every kind near the bounds and near the rules, special values, blanks, lists whose keys join, footnotes, other spellings, and now and then a fault.</summary>
internal sealed class RandomPayloads(BoundReport report, int seed)
{
    private readonly Random _random = new(seed);
    private readonly StringBuilder _json = new();
    private readonly bool _mayBeBlank = report.Tables.Any(t => t.Definition.Blank != BlankMeaning.Forbidden);
    private double _blanks;
    private double _damage;
    private int _digits;

    /// <summary>The keys that this payload's rosters declare, and nearly all keys are from.</summary>
    private string[] _keys = [];

    public byte[] Next() => Next(2019 + _random.Next(14));

    public byte[] Next(int year, string organization = "Body")
    {
        var cells = report.Cells.Count + (4 * report.Lists.Sum(l => l.List!.EntryCells.Count));
        _damage = _random.Next(4) == 0 ? (1.0 + _random.Next(3)) / cells : 0;
        _blanks = _random.Next(3) == 0 ? 0.2 : 0.02;
        if (!_mayBeBlank)
            _blanks = _damage;
        _digits = _random.Next(4);
        _keys = [.. Enumerable.Range(0, _random.Next(5) == 0 ? 0 : _random.Next(1, 6)).Select(i => "K" + i.ToString(CultureInfo.InvariantCulture))];
        _json.Clear();
        Members(Head(year, organization).Concat(report.Members.SelectMany(Member)).Concat(Footnotes()));
        return Encoding.UTF8.GetBytes(_json.ToString());
    }

    private IEnumerable<(string Key, Action Write)> Head(int year, string organization)
    {
        yield return ("standard", () => Text(report.Definition.Standard.Value));
        yield return ("edition", () => Text(report.Definition.Edition.Value));
        yield return ("organization", () => Text(organization));
        foreach (var key in (string[])["organizationCode", "title", "publicationDate"])
        {
            if (report.Definition.Requires.Contains(key) ? !Damaged() : _random.Next(3) == 0)
                yield return (key, () => _json.Append(_random.Next(5) == 0 ? "null" : Damaged() ? "\"\"" : key == "publicationDate" ? "\"2021-01-31\"" : "\"" + organization.ToUpperInvariant() + "\""));
        }

        yield return ("year", () => _json.Append(year));
    }

    private IEnumerable<(string Key, Action Write)> Member(BoundMember member)
    {
        if (member.Table is not { } table)
        {
            if (_random.Next(2) == 0)
                yield return (member.Id, () => _json.Append(_random.Next(5) == 0 ? "null" : "\"words \\u4e2d文\""));
        }
        else if (table.List is { } list)
        {
            if (list.Definition.IsOptional ? _random.Next(5) > 0 : !Damaged())
                yield return (member.Id, () => List(table));
        }
        else if (table.RowLeaves.Count == 0)
        {
            yield return (member.Id, () => Members(Columns(table, table.Columns, column => Fixed(table, 0, column))));
        }
        else
        {
            yield return (member.Id, () => Members(Rows(table, table.Rows)));
        }
    }

    private IEnumerable<(string Key, Action Write)> Footnotes()
    {
        var tables = report.Tables.Where(_ => _random.Next(8) == 0).ToList();
        if (tables.Count > 0)
            yield return ("footnotes", () => Members(tables.Select(t => (t.Id, (Action)(() => _json.Append(Damaged() ? "[\"\"]" : _random.Next(6) == 0 ? "[]" : "[\"See note\", \"注\"]"))))));
    }

    private IEnumerable<(string Key, Action Write)> Rows(BoundTable table, IReadOnlyList<BoundNode> nodes) => nodes.Select(node => (node.Id, (Action)(() =>
        Members(node.IsLeaf ? Columns(table, table.Columns, column => Fixed(table, node.FirstLeaf, column)) : Rows(table, node.Children)))));

    private IEnumerable<(string Key, Action Write)> Columns(BoundTable table, IReadOnlyList<BoundNode> nodes, Action<BoundNode> cell, bool isOverall = false)
    {
        foreach (var node in nodes)
        {
            if (node.NestedList is { } nested)
            {
                var stands = isOverall ? table.List!.HasFixedOverall && !nested.List!.HasOverall && _random.Next(2) == 0 : !Damaged();
                if (stands)
                    yield return (node.Id, () => List(nested));
            }
            else if (node.IsLeaf)
            {
                yield return (node.Id, () => cell(node));
            }
            else
            {
                yield return (node.Id, () => Members(Columns(table, node.Children, cell, isOverall)));
            }
        }
    }

    private void Fixed(BoundTable table, int row, BoundNode column) => Cell(report.Cells[table.CellAt(row, column.FirstLeaf)].Kind);

    private void List(BoundTable table)
    {
        if (Damaged())
        {
            _json.Append("\"no list\"");
            return;
        }

        if (!table.List!.HasOverall)
        {
            Entries(table);
            return;
        }

        Members(
        [
            ("entries", () => Entries(table)),
            ("overall", () =>
            {
                if (table.List.Definition.IsOptional && _random.Next(4) == 0)
                    _json.Append("null");
                else
                    Members(Columns(table, table.Columns, column => Cell(KindOf(table, column)), isOverall: true));
            }),
        ]);
    }

    private void Entries(BoundTable table)
    {
        var list = table.List!;
        var keys = list.Definition.IsRoster ? _keys : [.. _keys.Where(_ => _random.Next(4) > 0)];
        string?[] entries = list.KeyId is null ? new string?[_random.Next(4)] : [.. keys];
        if (list.KeyId is not null && _random.Next(20) == 0)
            entries = [.. entries, _random.Next(3) switch { 0 => null, 1 => "Stranger", _ => entries.FirstOrDefault() }];
        _json.Append('[');
        for (var i = 0; i < entries.Length; i++)
        {
            var entry = entries[i];
            _json.Append(i == 0 ? "" : ",");
            var columns = Columns(table, table.Columns, column => Cell(KindOf(table, column)));
            if (Damaged())
                _json.Append("[]");
            else
                Members(list.KeyId is { } key ? columns.Prepend((key, () => Key(entry))) : columns);
        }

        _json.Append(']');
    }

    private void Key(string? key)
    {
        if (Damaged())
            _json.Append(new[] { "\"\"", "5", "{}" }[_random.Next(3)]);
        else if (key is null)
            _json.Append("null");
        else
            Text(key);
    }

    private static BoundKind KindOf(BoundTable table, BoundNode column) => table.List!.EntryCells[column.FirstLeaf].Kind;

    private void Members(IEnumerable<(string Key, Action Write)> members)
    {
        var order = members.ToArray();
        if (_random.Next(3) == 0)
            _random.Shuffle(order);
        _json.Append('{');
        for (var i = 0; i < order.Length; i++)
        {
            _json.Append(i == 0 ? "\"" : ",\"").Append(order[i].Key).Append("\":");
            order[i].Write();
        }

        _json.Append('}');
    }

    private bool Damaged() => _random.NextDouble() < _damage;

    private void Text(string text) => _json.Append('"').Append(text).Append('"');

    private void Cell(BoundKind kind) => _json.Append(Value(kind));

    private string Value(BoundKind kind)
    {
        if (Damaged())
            return new[] { "\"12\"", "true", "{}", "1.0000000001", "1e400", "-1e-400", "99999999999999999999", "\"\"" }[_random.Next(8)];
        if (_random.NextSingle() < _blanks)
            return "null";
        if (kind.Specials.Count > 0 && _random.Next(4) == 0)
            return System.Text.Json.JsonSerializer.Serialize(kind.Specials[_random.Next(kind.Specials.Count)].Text.Value);

        return kind.Base switch
        {
            KindBase.Text => "\"some text\"",
            KindBase.Date => "\"2020-02-" + (10 + _random.Next(4)).ToString(CultureInfo.InvariantCulture) + "\"",
            KindBase.Code => "\"" + kind.Codes[_random.Next(kind.Codes.Count)].Id.Value + "\"",
            KindBase.Year => "2020",
            _ => Spell(Number(kind), kind.Scale),
        };
    }

    /// <summary>Mostly near 0; in some payloads so small that equations hold now and then.</summary>
    private long Number(BoundKind kind)
    {
        var near = _random.Next(10) switch
        {
            _ when _digits == 0 => _random.Next(2),
            < 4 => 0,
            < 8 => _random.Next(-9, 10),
            8 => _random.Next(-100_000, 100_000),
            _ => _random.Next(2) == 0 ? kind.Min : kind.Max,
        };
        return Math.Clamp(near, kind.Min, kind.Max);
    }

    private string Spell(long scaled, int scale)
    {
        var plain = (scaled / (decimal)Powers.Ten(scale)).ToString(CultureInfo.InvariantCulture);
        return _random.Next(6) switch
        {
            0 => scaled.ToString(CultureInfo.InvariantCulture) + "e-" + scale,
            1 => plain + (plain.Contains('.', StringComparison.Ordinal) ? "000" : ".000"),
            2 when scaled == 0 => "-0",
            _ => plain,
        };
    }
}
