using System.Globalization;

namespace SchemaKit.Runtime;

internal ref partial struct RecordChecker
{
    /// <summary>What is blank in an overall row that the report lacks is not there.</summary>
    private bool IsUsableBlank(int cell, CellKind kind)
    {
        if (flat.Rows is { } rows && cell < index.Kinds.Length && index.TableOf(cell).Shape.List is { } list && !rows[list.Index].HasOverall)
            return false;

        return kind.Blank != BlankMeaning.Forbidden || CellFault(PayloadRules.BlankForbidden, cell);
    }

    private void CheckFootnotes()
    {
        foreach (var table in report.Footnotes.Tables)
        {
            var texts = report.Footnotes[table];
            var parent = "/" + KeyNode.Footnotes;
            if (!index.Shape.Members.Any(m => m is TableShape t && t.Id == table && !KeyNode.IsRoster(t)))
            {
                if (Faults())
                    recorder!.AddFaultAt(PayloadRules.UnknownKey, parent, table, 0, table);
                continue;
            }

            for (var i = 0; i < texts.Count; i++)
            {
                var key = i.ToString(CultureInfo.InvariantCulture);
                if (string.IsNullOrEmpty(texts[i]))
                    RowFault(PayloadRules.InvalidValue, $"{parent}/{table}", key, "");
                else if (Surrogates.HasLone(texts[i]))
                    RowFault(PayloadRules.InvalidJson, $"{parent}/{table}", key, FaultWords.LoneSurrogate);
            }
        }
    }

    private void CheckRows(OpenRows rows)
    {
        foreach (var list in index.OpenLists)
        {
            var own = rows[list.Index];
            var seen = new HashSet<(int Parent, string Key)>();
            for (var i = 0; i < own.Count; i++)
            {
                var row = own[i];
                if (i == ListIndex.MaxEntries)
                    RowFault(PayloadRules.TooManyEntries, list.PointerOf(row, rows), null, NumberText.Plain(ListIndex.MaxEntries));
                if (list.HasKey)
                    CheckKey(list, row, rows, seen);
            }
        }
    }

    private void CheckKey(ListIndex list, ListRow row, OpenRows rows, HashSet<(int Parent, string Key)> seen)
    {
        if (row.Key is not { } key)
        {
            if (list.IsDeclared)
                KeyFault(PayloadRules.UndeclaredEntry, list, row, rows);
            return;
        }

        if (key.Length is 0 or > ListIndex.MaxKeyLength)
            KeyFault(PayloadRules.InvalidValue, list, row, rows, key, FaultWords.Key);
        else if (Surrogates.HasLone(key))
            KeyFault(PayloadRules.InvalidJson, list, row, rows, FaultWords.LoneSurrogate);
        else
            CheckPlace(list, row, key, rows, seen);
    }

    private void CheckPlace(ListIndex list, ListRow row, string key, OpenRows rows, HashSet<(int Parent, string Key)> seen)
    {
        if (list.DeclaredIn(rows)?.Has(key) == false)
            KeyFault(PayloadRules.UndeclaredEntry, list, row, rows, key);
        if (!seen.Add((row.Parent, key)))
            KeyFault(PayloadRules.DuplicateEntry, list, row, rows, key);
    }

    private void CheckOpenCells(OpenRows rows)
    {
        foreach (var list in index.OpenLists)
        {
            for (var i = 0; i < rows[list.Index].Count; i++)
            {
                var first = rows[list.Index][i].FirstCell;
                for (var offset = 0; offset < list.CellCount; offset++)
                {
                    if (IsUsable(first + offset, list.Kinds[offset]))
                        CellBits.Set(_usable, first + offset);
                }
            }
        }
    }

    private void KeyFault(string ruleId, ListIndex list, ListRow row, OpenRows rows, params ReadOnlySpan<string> arguments) =>
        RowFault(ruleId, list.PointerOf(row, rows), list.List.KeyId, arguments);

    private void RowFault(string ruleId, string parent, string? key, params ReadOnlySpan<string> arguments)
    {
        if (Faults())
            recorder!.AddFaultAt(ruleId, parent, key, 0, [.. arguments]);
    }
}
