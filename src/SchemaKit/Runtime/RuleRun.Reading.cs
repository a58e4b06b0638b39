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
            Obstruct(SkipReason.UnusableCell, OperandSource.Own, "/year");
        return _input.Year * One;
    }

    /// <summary>A fixed cell.</summary>
    /// <param name="cell">Index into <see cref="Cells"/>.</param>
    /// <param name="coefficient">Written factor with everything on the left; 0 inside a function. It goes into messages, and into tolerance by precision.</param>
    /// <param name="use">What it is read for.</param>
    /// <param name="from">The report it is in.</param>
    public Int128 Cell(int cell, int coefficient, CellUse use = CellUse.Comparison, OperandSource from = OperandSource.Own)
    {
        if (!IsGiven(from))
            return 0;

        return _index.OpenLists.Length > 0 && _index.TableOf(cell).Shape.List is { } list
            ? ReadRow(OverallIn(_index.OpenLists[list.Index], -1, from), _index.OpenLists[list.Index], cell - _index.TableOf(cell).Shape.FirstCell, coefficient, use, from)
            : Read(new CellPlace(from, cell), coefficient, use);
    }

    /// <summary>A cell of the quantified row, or of the entry it is nested in; in another report, of the row of the same key.</summary>
    /// <param name="list">Index of its list.</param>
    /// <param name="offset">Position in the row.</param>
    /// <param name="coefficient">As for <see cref="Cell"/>.</param>
    /// <param name="use">As for <see cref="Cell"/>.</param>
    /// <param name="from">As for <see cref="Cell"/>.</param>
    public Int128 Row(int list, int offset, int coefficient, CellUse use = CellUse.Comparison, OperandSource from = OperandSource.Own) =>
        IsGiven(from) ? ReadRow(This(_index.OpenLists[list], from), _index.OpenLists[list], offset, coefficient, use, from) : 0;

    /// <summary>A cell of the row of another list with the same key; of its overall row for the overall row.</summary>
    /// <param name="list">Index of the other list.</param>
    /// <param name="offset">Position in the row.</param>
    /// <param name="coefficient">As for <see cref="Cell"/>.</param>
    /// <param name="use">As for <see cref="Cell"/>.</param>
    /// <param name="from">As for <see cref="Cell"/>.</param>
    public Int128 Partner(int list, int offset, int coefficient, CellUse use = CellUse.Comparison, OperandSource from = OperandSource.Own) =>
        IsGiven(from) ? ReadRow(Partner(_index.OpenLists[list], from), _index.OpenLists[list], offset, coefficient, use, from, IsKeyless(_index.OpenLists[list])) : 0;

    /// <summary>A cell of the overall row of a list; of a nested list, in the quantified row.</summary>
    /// <param name="list">Index of the list.</param>
    /// <param name="offset">Position in the row.</param>
    /// <param name="coefficient">As for <see cref="Cell"/>.</param>
    /// <param name="use">As for <see cref="Cell"/>.</param>
    /// <param name="from">As for <see cref="Cell"/>.</param>
    public Int128 Overall(int list, int offset, int coefficient, CellUse use = CellUse.Comparison, OperandSource from = OperandSource.Own) =>
        IsGiven(from) ? ReadRow(Overall(_index.OpenLists[list], from), _index.OpenLists[list], offset, coefficient, use, from) : 0;

    /// <summary>A cell of every entry of a list: together, or the least or greatest, as the use has it.</summary>
    /// <param name="list">Index of the list.</param>
    /// <param name="offset">Position in the entry.</param>
    /// <param name="coefficient">As for <see cref="Cell"/>.</param>
    /// <param name="use">As for <see cref="Cell"/>.</param>
    /// <param name="from">As for <see cref="Cell"/>.</param>
    public Int128 Entries(int list, int offset, int coefficient, CellUse use, OperandSource from = OperandSource.Own)
    {
        var (first, end) = IsGiven(from) ? EntriesOf(_index.OpenLists[list], from) : (0, 0);
        return Fold(_index.OpenLists[list], first, end, offset, coefficient, use, from);
    }

    /// <summary>The same of the entries of a list that is nested in the quantified row.</summary>
    /// <param name="list">Index of the nested list.</param>
    /// <param name="offset">Position in the entry.</param>
    /// <param name="coefficient">As for <see cref="Cell"/>.</param>
    /// <param name="use">As for <see cref="Cell"/>.</param>
    /// <param name="from">As for <see cref="Cell"/>.</param>
    public Int128 Nested(int list, int offset, int coefficient, CellUse use, OperandSource from = OperandSource.Own)
    {
        var (first, end) = IsGiven(from) ? NestedIn(_index.OpenLists[list], from, MayLack(use)) : (0, 0);
        return Fold(_index.OpenLists[list], first, end, offset, coefficient, use, from);
    }

    /// <summary>A reading in <c>min</c> or <c>max</c> times a factor and more; what is left out stays so.</summary>
    public static Int128 Linear(Int128 reading, Int128 times, Int128 plus) => reading == LeftOut ? reading : (reading * times) + plus;

    /// <summary>Where readings begin that a <c>min</c> or <c>max</c> inside another one chooses from.</summary>
    public readonly int Mark() => _recorder?.LeftOutCount ?? 0;

    /// <summary>The smallest of the readings that are not left out.</summary>
    public Int128 Min(scoped ReadOnlySpan<Int128> readings) => Min(0, readings);

    /// <inheritdoc cref="Min(ReadOnlySpan{Int128})"/>
    public Int128 Min(int mark, scoped ReadOnlySpan<Int128> readings)
    {
        var least = LeftOut;
        foreach (var reading in readings)
            least = Fold(least, reading, CellUse.Least);
        return Chosen(least, mark);
    }

    /// <summary>The largest of the readings that are not left out.</summary>
    public Int128 Max(scoped ReadOnlySpan<Int128> readings) => Max(0, readings);

    /// <inheritdoc cref="Max(ReadOnlySpan{Int128})"/>
    public Int128 Max(int mark, scoped ReadOnlySpan<Int128> readings)
    {
        var greatest = LeftOut;
        foreach (var reading in readings)
            greatest = Fold(greatest, reading, CellUse.Greatest);
        return Chosen(greatest, mark);
    }

    /// <summary>The first by the second, rounded to a multiple of the unit, half away from zero; 0 by 0.</summary>
    public readonly Int128 Quotient(Int128 dividend, Int128 divisor, Int128 unit) => Scaled.Quotient(dividend, divisor, One, unit);

    private readonly Int128 One => Scaled.Power(_rule!.Scale);

    private Int128 ReadRow(RowPlace row, ListIndex list, int offset, int coefficient, CellUse use, OperandSource from, bool isKeyless = false)
    {
        if (row.IsNone)
            return Missing(list, from, MayLack(use) && !isKeyless);

        if (!row.IsOverall)
            return Read(new CellPlace(from, _input[from].RowAt(list, row.Row).FirstCell + offset, list, offset), coefficient, use);

        // The overall row has only the list's own columns.
        if (offset >= list.ScalarCount)
            return IsExtreme(use) ? LeftOut : 0;

        return list.Parent is { } above
            ? Read(new CellPlace(from, _input[from].RowAt(above, row.Parent).FirstCell + list.OverallOffset + offset, above, list.OverallOffset + offset), coefficient, use)
            : Read(new CellPlace(from, list.Shape.FirstCell + offset), coefficient, use);
    }

    private Int128 Fold(ListIndex list, int first, int end, int offset, int coefficient, CellUse use, OperandSource from)
    {
        var folded = IsExtreme(use) ? LeftOut : 0;
        for (var row = first; row < end; row++)
            folded = Fold(folded, ReadRow(_input[from].EntryAt(list, row), list, offset, coefficient, use, from), use);
        return folded;
    }

    private static Int128 Fold(Int128 folded, Int128 reading, CellUse use)
    {
        if (!IsExtreme(use))
            return folded + reading;
        if (folded == LeftOut || reading == LeftOut)
            return folded == LeftOut ? reading : folded;
        return IsLeast(use) ? Int128.Min(folded, reading) : Int128.Max(folded, reading);
    }

    private Int128 Chosen(Int128 reading, int mark)
    {
        _recorder?.Chosen(mark, isNone: reading == LeftOut);
        if (reading != LeftOut)
            return reading;

        _reasons |= 1 << (int)SkipReason.NoValue;
        return 0;
    }

    private Int128 Read(CellPlace place, int coefficient, CellUse use)
    {
        var source = _input[place.Source];
        var kind = place.List is { } list ? list.Kinds[place.Offset] : _index.Kinds[place.Cell];
        if (_conditions == 0)
        {
            _recorder?.Operand(place, coefficient);
            if (kind.Shape.Base == KindBase.Decimal)
                _halves += Math.Abs((long)coefficient) * Scaled.Power(_rule!.Scale - kind.Shape.Scale);
        }

        if (!source.Cells.IsUsable(place.Cell) || (place.List is null && source.IsUnknown(place.Cell)))
            return Obstruct(SkipReason.UnusableCell, place, use);
        if (source.Cells.IsFilled(place.Cell))
            return Value(source.Cells.Values[place.Cell], kind, place, use);

        return use != CellUse.Count && kind.Blank == BlankMeaning.Unknown ? Obstruct(SkipReason.BlankCell, place, use) : 0;
    }

    private Int128 Value(long value, CellKind kind, CellPlace place, CellUse use)
    {
        if (kind.Shape.SpecialOf(value) is not { } special)
            return use == CellUse.Count ? One : value * Scaled.Power(_rule!.Scale - kind.Shape.Scale);
        if (use == CellUse.Count)
            return special.IsValue ? One : 0;

        var reading = use switch
        {
            CellUse.Addend or CellUse.Sum or CellUse.LeastOfAddends or CellUse.GreatestOfAddends => special.InSums,
            CellUse.Least or CellUse.Greatest => special.InExtremes,
            _ => special.InComparisons,
        };
        if (reading.Kind == SpecialReadingKind.Number)
            return reading.Value * Scaled.Power(_rule!.Scale - kind.Shape.Scale);
        var isAnswer = use is not (CellUse.Comparison or CellUse.SumOfValues or CellUse.LeastOfValues or CellUse.GreatestOfValues);
        if (reading.Kind == SpecialReadingKind.Unknown || !isAnswer)
            return Obstruct(SkipReason.NoValue, place, use);
        if (!IsExtreme(use))
            return 0;

        _recorder?.LeaveOut(Pointer(place));
        return LeftOut;
    }

    private static bool IsExtreme(CellUse use) => IsLeast(use) || use is CellUse.Greatest or CellUse.GreatestOfValues or CellUse.GreatestOfAddends;

    private static bool IsLeast(CellUse use) => use is CellUse.Least or CellUse.LeastOfValues or CellUse.LeastOfAddends;

    /// <summary>Whether a row that is not there adds nothing.</summary>
    private static bool MayLack(CellUse use) => use is CellUse.Sum or CellUse.SumOfValues or CellUse.Count;

    private readonly string Pointer(CellPlace place) => PointerIn(place.Source, _index.Pointer(place.Cell, _input[place.Source].Cells.Rows));
}
