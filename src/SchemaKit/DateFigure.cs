using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace SchemaKit;

/// <summary>What a date cell holds whose kind has special values: a date, a special value such as <c>N/A</c>, or nothing.</summary>
/// <remarks>A special value that the kind does not have is refused when the cell is set.</remarks>
public readonly struct DateFigure : IEquatable<DateFigure>
{
    private DateFigure(DateOnly? value, string? special)
    {
        Value = value;
        Special = special;
    }

    /// <summary>A blank cell.</summary>
    public static DateFigure Blank => default;

    /// <summary>The date; <see langword="null"/> if there is none.</summary>
    public DateOnly? Value { get; }

    /// <summary>The special value as it is written; <see langword="null"/> if there is none.</summary>
    public string? Special { get; }

    /// <summary>Whether the cell holds nothing.</summary>
    public bool IsBlank => Value is null && Special is null;

    /// <summary>A date, or nothing.</summary>
    public static DateFigure Of(DateOnly? value) => new(value, null);

    /// <summary>A special value, or nothing.</summary>
    public static DateFigure Of(string? special) => new(null, special);

    /// <summary>A date.</summary>
    public static implicit operator DateFigure(DateOnly value) => Of(value);

    /// <summary>A date, or nothing.</summary>
    public static implicit operator DateFigure(DateOnly? value) => Of(value);

    /// <summary>A special value, or nothing.</summary>
    public static implicit operator DateFigure(string? special) => Of(special);

    /// <inheritdoc/>
    public bool Equals(DateFigure other) => Value == other.Value && Special == other.Special;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is DateFigure other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value, Special);

    /// <summary>As the payload has it; empty if blank.</summary>
    public override string ToString() => Value is { } value ? value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : Special ?? "";

    /// <summary>Compares dates by value and special values by text.</summary>
    public static bool operator ==(DateFigure left, DateFigure right) => left.Equals(right);

    /// <summary>Compares dates by value and special values by text.</summary>
    public static bool operator !=(DateFigure left, DateFigure right) => !left.Equals(right);
}
