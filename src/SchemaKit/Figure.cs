using System.Diagnostics.CodeAnalysis;
using SchemaKit.Runtime;

namespace SchemaKit;

/// <summary>What a numeric cell holds whose kind has special values: a number, a special value such as <c>N/A</c>, or nothing.</summary>
/// <remarks>Written as <c>12.5m</c>, <c>3</c> or <c>"N/A"</c>. A special value that the kind does not have is refused when the cell is set.</remarks>
public readonly struct Figure : IEquatable<Figure>
{
    private Figure(decimal? value, string? special)
    {
        Value = value;
        Special = special;
    }

    /// <summary>A blank cell.</summary>
    public static Figure Blank => default;

    /// <summary>The number; <see langword="null"/> if there is none.</summary>
    public decimal? Value { get; }

    /// <summary>The special value as it is written; <see langword="null"/> if there is none.</summary>
    public string? Special { get; }

    /// <summary>Whether the cell holds nothing.</summary>
    public bool IsBlank => Value is null && Special is null;

    /// <summary>A number, or nothing.</summary>
    public static Figure Of(decimal? value) => new(value, null);

    /// <summary>A special value, or nothing.</summary>
    public static Figure Of(string? special) => new(null, special);

    /// <summary>A number.</summary>
    public static implicit operator Figure(decimal value) => Of(value);

    /// <summary>A number, or nothing.</summary>
    public static implicit operator Figure(decimal? value) => Of(value);

    /// <summary>A whole number.</summary>
    public static implicit operator Figure(long value) => Of(value);

    /// <summary>A whole number, or nothing.</summary>
    public static implicit operator Figure(long? value) => Of(value);

    /// <summary>A whole number.</summary>
    public static implicit operator Figure(int value) => Of(value);

    /// <summary>A special value, or nothing.</summary>
    public static implicit operator Figure(string? special) => Of(special);

    /// <inheritdoc/>
    public bool Equals(Figure other) => Value == other.Value && Special == other.Special;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Figure other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value, Special);

    /// <summary>As the payload has it; empty if blank.</summary>
    public override string ToString() => Value is { } value ? NumberText.Plain(value) : Special ?? "";

    /// <summary>Compares numbers by value and special values by text.</summary>
    public static bool operator ==(Figure left, Figure right) => left.Equals(right);

    /// <summary>Compares numbers by value and special values by text.</summary>
    public static bool operator !=(Figure left, Figure right) => !left.Equals(right);
}
