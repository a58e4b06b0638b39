namespace SchemaKit.Runtime;

/// <summary>Finds in a report in memory what the reader would refuse in a payload.</summary>
/// <param name="flat">The report's cells and rows.</param>
/// <param name="usable">Takes the bits of the cells that hold values of their kinds.</param>
/// <param name="recorder">Takes the faults; without it is only found that there are some.</param>
internal ref partial struct RecordChecker(ShapeIndex index, ReportData report, FlatReport flat, Span<ulong> usable, PayloadRecorder? recorder)
{
    private readonly Span<ulong> _usable = usable;
    private bool _isFaulty;

    /// <summary>Checks everything; <see langword="false"/> if there is any fault.</summary>
    public bool Check()
    {
        CheckHead();
        if (report.Footnotes.Count > 0)
            CheckFootnotes();
        if (flat.Rows is { } rows)
            CheckRows(rows);
        _usable.Clear();
        CheckFixedCells();
        if (flat.Rows is not null)
            CheckOpenCells(flat.Rows);
        return !_isFaulty;
    }

    private void CheckHead()
    {
        if (string.IsNullOrEmpty(report.Organization))
            HeadFault(PayloadRules.InvalidValue, "organization", "", FaultWords.Text);
        CheckText("organization", report.Organization);
        if (report.OrganizationCode is "")
            HeadFault(PayloadRules.InvalidValue, KeyNode.OrganizationCode, "");
        CheckText(KeyNode.OrganizationCode, report.OrganizationCode);
        if (report.Year is < 1 or > PayloadReader.MaxYear && Faults())
            HeadFault(PayloadRules.OutOfRange, "year", NumberText.Plain(report.Year), "1", "9999");
        CheckText("title", report.Title);
        for (var i = 0; i < index.Shape.Members.Count; i++)
            CheckText(index.Shape.Members[i].Id, report.TextAt(i));
    }

    private void CheckText(string key, string? text)
    {
        if (Surrogates.HasLone(text))
            HeadFault(PayloadRules.InvalidJson, key, FaultWords.LoneSurrogate);
    }

    private void CheckFixedCells()
    {
        for (var cell = 0; cell < index.Kinds.Length; cell++)
        {
            if (IsUsable(cell, index.Kinds[cell]))
                CellBits.Set(_usable, cell);
        }
    }

    private bool IsUsable(int cell, CellKind kind)
    {
        if (flat.Cells.IsBlank(cell))
            return IsUsableBlank(cell, kind);

        if (kind.Shape.Base == KindBase.Text)
            return IsUsableText(cell, flat.Cells.TextAt(cell));

        var value = flat.Cells.Values[cell];
        if (kind.Admits(value))
            return true;

        return kind.IsNumeric
            ? Faults() && CellFault(PayloadRules.OutOfRange, cell, kind.Show(value), kind.Show(kind.Shape.Min), kind.Show(kind.Shape.Max))
            : Faults() && CellFault(PayloadRules.InvalidValue, cell, NumberText.Plain(value), FaultWords.Wanted(kind));
    }

    private bool IsUsableText(int cell, string? text)
    {
        if (string.IsNullOrEmpty(text))
            return CellFault(PayloadRules.InvalidValue, cell, "", FaultWords.Text);

        return !Surrogates.HasLone(text) || CellFault(PayloadRules.InvalidJson, cell, FaultWords.LoneSurrogate);
    }

    private bool Faults()
    {
        _isFaulty = true;
        return recorder is not null;
    }

    private void HeadFault(string ruleId, string key, params ReadOnlySpan<string> arguments)
    {
        if (Faults())
            recorder!.AddPayloadFault(ruleId, key, 0, [.. arguments]);
    }

    private bool CellFault(string ruleId, int cell, params ReadOnlySpan<string> arguments)
    {
        if (Faults())
            recorder!.AddCellFault(ruleId, index.Pointer(cell, flat.Rows), null, cell, 0, [.. arguments]);
        return false;
    }
}
