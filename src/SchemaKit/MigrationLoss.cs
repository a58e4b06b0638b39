namespace SchemaKit;

/// <summary>How a figure fared when a report was carried over to another edition.</summary>
public enum LossKind
{
    /// <summary>The figure stands in a cell of another name, close in meaning.</summary>
    Renamed,

    /// <summary>Several figures became their sum; what each was is lost.</summary>
    Merged,

    /// <summary>One figure belongs to several cells of which only the sum is known; each is unknown.</summary>
    Split,

    /// <summary>Another figure stands in this one's place; the old one is lost, the new one unknown.</summary>
    Redefined,

    /// <summary>The other edition says nothing about the cell.</summary>
    Unknown,

    /// <summary>The edition has no place for the figure or text.</summary>
    Removed,
}

/// <summary>A loss, or a change to know of, when a report was carried over to another edition.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Sources">The figures in the report that was carried over; none if it says nothing.</param>
/// <param name="Targets">The figures in the new report; none if it has no place for it.</param>
/// <param name="Why">The reason as the definition states it; may be empty.</param>
public sealed record MigrationLoss(LossKind Kind, IReadOnlyList<MigratedFigure> Sources, IReadOnlyList<MigratedFigure> Targets, LocalizedText Why);

/// <summary>A figure or text of a report that was carried over.</summary>
/// <param name="Pointer">JSON Pointer (RFC 6901) of the cell or text.</param>
/// <param name="Value">The value as the payload spells it, without quotes; <see langword="null"/> if it is blank or unknown.</param>
public readonly record struct MigratedFigure(string Pointer, string? Value);
