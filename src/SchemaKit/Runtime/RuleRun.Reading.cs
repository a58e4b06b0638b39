namespace SchemaKit.Runtime;

/// <content>Rules of the general form: what they read. Every reading is at the rule's scale.</content>
public ref partial struct RuleRun
{
    /// <summary>Stands for a value that is left out of <c>min</c> and <c>max</c>. No sum gets there.</summary>
    private static readonly Int128 LeftOut = Int128.MinValue;

    /// <summary>The reporting year.</summary>
    public Int128 Year()
    {
        if (_input.Year == 0)
            Miss(SkipReason.UnusableCell);
        return _input.Year * One;
    }

    /// <summary>A fixed cell.</summary>
    /// <param name="cell">Index into <see cref="Cells"/>.</param>
    /// <param name="coefficient">Written factor with everything on the left; 0 inside a function. It only goes into messages.</param>
    /// <param name="use">What it is read for.</param>
    /// <param name="from">The report it is in.</param>
    public Int128 Cell(int cell, int coefficient, CellUse use = CellUse.Comparison, OperandSource from = OperandSource.Own) =>
        IsAbsent(cell, from) ? Missing(use) : Read(new CellPlace(from, cell), coefficient, use);

    /// <summary>A cell of the quantified row; in another report, of the row of the same key.</summary>
    /// <param name="offset">Position in the row.</param>
    /// <param name="coefficient">As for <see cref="Cell"/>.</param>
    /// <param name="use">As for <see cref="Cell"/>.</param>
    /// <param name="from">As for <see cref="Cell"/>.</param>
    public Int128 Row(int offset, int coefficient, CellUse use = CellUse.Comparison, OperandSource from = OperandSource.Own) =>
        ReadRow(_list!, from == OperandSource.Own ? _name.Row : Find(_list!, from), offset, coefficient, use, from);

    /// <summary>A cell of the row of another list with the same key; of its overall row for the overall row.</summary>
    /// <param name="list">Index of the other list.</param>
    /// <param name="offset">Position in the row.</param>
    /// <param name="coefficient">As for <see cref="Cell"/>.</param>
    /// <param name="use">As for <see cref="Cell"/>.</param>
    /// <param name="from">As for <see cref="Cell"/>.</param>
    public Int128 Partner(int list, int offset, int coefficient, CellUse use = CellUse.Comparison, OperandSource from = OperandSource.Own) =>
        ReadRow(_index.Lists[list], Find(_index.Lists[list], from), offset, coefficient, use, from);

    /// <summary>A cell of the overall row of a list.</summary>
    /// <param name="list">Index of the list.</param>
    /// <param name="offset">Position in the row.</param>
    /// <param name="coefficient">As for <see cref="Cell"/>.</param>
    /// <param name="use">As for <see cref="Cell"/>.</param>
    /// <param name="from">As for <see cref="Cell"/>.</param>
    public Int128 Overall(int list, int offset, int coefficient, CellUse use = CellUse.Comparison, OperandSource from = OperandSource.Own) =>
        ReadRow(_index.Lists[list], OverallRow, offset, coefficient, use, from);

    /// <summary>A cell of every entry of a list: together, or the least or greatest, as the use has it.</summary>
    /// <param name="list">Index of the list.</param>
    /// <param name="offset">Position in the entry.</param>
    /// <param name="coefficient">As for <see cref="Cell"/>.</param>
    /// <param name="use">As for <see cref="Cell"/>.</param>
    /// <param name="from">As for <see cref="Cell"/>.</param>
    public Int128 Entries(int list, int offset, int coefficient, CellUse use, OperandSource from = OperandSource.Own) =>
        Fold(_index.Lists[list], 0, _input[from].RowCount(list), offset, coefficient, use, from);

    /// <summary>The same of the entries of a list that is nested in the quantified row.</summary>
    /// <param name="list">Index of the nested list.</param>
    /// <param name="offset">Position in the entry.</param>
    /// <param name="coefficient">As for <see cref="Cell"/>.</param>
    /// <param name="use">As for <see cref="Cell"/>.</param>
    /// <param name="from">As for <see cref="Cell"/>.</param>
    public Int128 Nested(int list, int offset, int coefficient, CellUse use, OperandSource from = OperandSource.Own)
    {
        var (first, end) = NestedRows(list, from);
        return Fold(_index.Lists[list], first, end, offset, coefficient, use, from);
    }

    /// <summary>The smallest of the readings that are not left out.</summary>
    public Int128 Min(scoped ReadOnlySpan<Int128> readings)
    {
        var least = LeftOut;
        foreach (var reading in readings)
            least = Fold(least, reading, CellUse.Least);
        return Chosen(least);
    }

    /// <summary>The largest of the readings that are not left out.</summary>
    public Int128 Max(scoped ReadOnlySpan<Int128> readings)
    {
        var greatest = LeftOut;
        foreach (var reading in readings)
            greatest = Fold(greatest, reading, CellUse.Greatest);
        return Chosen(greatest);
    }

    /// <summary>The first by the second, rounded to a multiple of the unit, half away from zero; 0 by 0.</summary>
    public readonly Int128 Quotient(Int128 dividend, Int128 divisor, Int128 unit) => Scaled.Quotient(dividend, divisor, One, unit);

    private readonly Int128 One => Scaled.Power(_rule!.Scale);

    private readonly bool IsRecording => _recorder is not null && _conditions == 0;

    private Int128 ReadRow(ListIndex list, int row, int offset, int coefficient, CellUse use, OperandSource from)
    {
        if (row >= 0)
            return Read(new CellPlace(from, _input[from].RowAt(list, row).FirstCell + offset, list, row, offset), coefficient, use);

        if (row == OverallRow && offset < list.ScalarCount && _input[from].HasOverall(list))
            return Read(new CellPlace(from, list.Shape.FirstCell + offset), coefficient, use);

        return Missing(use);
    }

    private Int128 Fold(ListIndex list, int first, int end, int offset, int coefficient, CellUse use, OperandSource from)
    {
        var folded = IsExtreme(use) ? LeftOut : 0;
        for (var row = first; row < end; row++)
            folded = Fold(folded, ReadRow(list, row, offset, coefficient, use, from), use);
        return folded;
    }

    private static bool IsExtreme(CellUse use) => use is CellUse.Least or CellUse.LeastOfValues or CellUse.Greatest or CellUse.GreatestOfValues;

    private static Int128 Fold(Int128 folded, Int128 reading, CellUse use)
    {
        if (!IsExtreme(use))
            return folded + reading;
        if (folded == LeftOut || reading == LeftOut)
            return folded == LeftOut ? reading : folded;
        return use is CellUse.Least or CellUse.LeastOfValues ? Int128.Min(folded, reading) : Int128.Max(folded, reading);
    }

    private Int128 Chosen(Int128 reading)
    {
        if (reading != LeftOut)
            return reading;

        Miss(SkipReason.NoValue);
        return 0;
    }

    private Int128 Read(CellPlace place, int coefficient, CellUse use)
    {
        var source = _input[place.Source];
        var kind = place.List is { } list ? list.Kinds[place.Offset] : _index.Kinds[place.Cell];
        if (IsRecording)
            _recorder!.Operand(place, coefficient);
        if (_conditions == 0 && kind.Shape.Base == KindBase.Decimal)
            _halves += Math.Abs((long)coefficient) * Scaled.Power(_rule!.Scale - kind.Shape.Scale);

        if (place.List is null && source.IsUnknown(place.Cell))
            return Obstruct(SkipReason.NoPriorReport, place);
        if (!source.Cells.IsUsable(place.Cell))
            return Obstruct(SkipReason.UnusableCell, place);
        if (source.Cells.IsFilled(place.Cell))
            return Value(source.Cells.Values[place.Cell], kind, place, use);

        // Day 0 is no day, so a blank date says nothing even where blank numbers count as 0.
        return use != CellUse.Count && (kind.Blank != BlankMeaning.Zero || kind.Shape.Base == KindBase.Date) ? Obstruct(SkipReason.BlankCell, place) : 0;
    }

    private Int128 Value(long value, CellKind kind, CellPlace place, CellUse use)
    {
        if (kind.Shape.SpecialOf(value) is { } special)
        {
            if (use == CellUse.Count)
                return special.IsValue ? One : 0;

            var reading = use switch
            {
                CellUse.Addend or CellUse.Sum => special.InSums,
                CellUse.Least or CellUse.Greatest => special.InExtremes,
                _ => special.InComparisons,
            };
            if (reading.Kind == SpecialReadingKind.Unknown)
                return Obstruct(SkipReason.NoValue, place);
            if (reading.Kind == SpecialReadingKind.Skip)
                return IsExtreme(use) ? LeftOut : 0;
            value = reading.Value;
        }

        return use == CellUse.Count ? One : value * Scaled.Power(_rule!.Scale - kind.Shape.Scale);
    }

    private Int128 Missing(CellUse use)
    {
        if (use is not (CellUse.Sum or CellUse.SumOfValues or CellUse.Count))
            Miss(SkipReason.NoPartner);
        return 0;
    }

    private void Miss(SkipReason reason) => _reasons |= 1 << (int)reason;

    private Int128 Obstruct(SkipReason reason, CellPlace place)
    {
        Miss(reason);
        _recorder?.Obstacle(reason, place);
        return 0;
    }
}
