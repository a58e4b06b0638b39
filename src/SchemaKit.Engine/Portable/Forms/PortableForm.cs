using System.Numerics;

namespace SchemaKit.Engine.Portable.Forms;

/// <summary>An operand as it is written.</summary>
internal abstract record PortableForm
{
    /// <summary>Every cell it names, in order.</summary>
    public virtual IEnumerable<PortableCell> Cells => [];

    public abstract bool Reads(OperandSource source);
}

internal sealed record PortableYear : PortableForm
{
    public override bool Reads(OperandSource source) => false;
}

/// <summary>A cell, or that of each row.</summary>
/// <param name="Path">A pointer, or the path from the row.</param>
/// <param name="Kind">The kind of whose special values it may be one.</param>
internal sealed record PortableCell(PortablePlace Place, string Path, string? Kind, PortableUse Use) : PortableForm
{
    public override IEnumerable<PortableCell> Cells => [this];

    public bool IsFixed => Path[0] == '/';

    /// <summary>Whether a blank is unknown whatever its table says.</summary>
    public bool IsUnknownIfBlank { get; init; }

    public override bool Reads(OperandSource source) => Place.Source == source;
}

/// <summary>The key of a row, or of each.</summary>
internal sealed record PortableKeyOf(PortablePlace Place, string Member) : PortableForm
{
    public override bool Reads(OperandSource source) => Place.Source == source;
}

/// <summary>Whether a row is there.</summary>
internal sealed record PortableExists(PortablePlace Place) : PortableForm
{
    public override bool Reads(OperandSource source) => Place.Source == source;
}

/// <summary>A function of sides; of <c>count</c> each is one operand.</summary>
/// <param name="Unit">What is rounded to a multiple of, in millionths.</param>
internal sealed record PortableCall(PortableFunction Function, IReadOnlyList<PortableSide> Arguments, BigInteger Unit) : PortableForm
{
    public override IEnumerable<PortableCell> Cells => Arguments.SelectMany(a => a.Cells);

    public override bool Reads(OperandSource source) => Arguments.Any(a => a.Reads(source));
}
