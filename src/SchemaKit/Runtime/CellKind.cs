namespace SchemaKit.Runtime;

/// <summary>What a cell may hold, ready for reading.</summary>
internal sealed class CellKind(KindShape shape, BlankMeaning blank)
{
    public const int PlainDigits = 15;

    public KindShape Shape { get; } = shape;

    /// <summary>What a blank means. A date has no zero.</summary>
    public BlankMeaning Blank { get; } = shape.Base == KindBase.Date && blank == BlankMeaning.Zero ? BlankMeaning.Unknown : blank;

    public bool IsNumeric { get; } = shape.Base is KindBase.Integer or KindBase.Decimal or KindBase.Year;

    /// <summary>Whether every whole number of at most <see cref="PlainDigits"/> digits is a value.</summary>
    public bool IsPlain { get; } = shape is { Base: KindBase.Integer or KindBase.Decimal, Scale: 0, Min: <= 0, Max: >= 999_999_999_999_999, Specials.Count: 0 };

    public KeyTable Codes { get; } = new(shape.Codes);

    /// <summary>The values that are no number.</summary>
    public KeyTable? Specials { get; } = shape.Specials.Count > 0 ? new(shape.Specials.Select(s => s.Text)) : null;

    /// <summary>The special value that a cell holds; <see langword="null"/> if it holds another.</summary>
    public SpecialShape? SpecialOf(long value) => Shape.SpecialOf(value);

    /// <summary>Whether a scaled integer is a value of the kind.</summary>
    public bool Admits(long value) => SpecialOf(value) is not null || Shape.Base switch
    {
        KindBase.Text => true,
        KindBase.Date => value >= 1 && value <= DateOnly.MaxValue.DayNumber + 1,
        KindBase.Code => value >= 0 && value < Shape.Codes.Count,
        _ => value >= Shape.Min && value <= Shape.Max,
    };

    /// <summary>A scaled integer as it is written, e.g. <c>12.5</c>.</summary>
    public string Show(long value) => NumberText.Plain(Scaled.ToDecimal(value, Shape.Scale));
}
