namespace SchemaKit.Engine.Portable.Forms;

/// <summary>What a special value counts for.</summary>
internal sealed record PortableSpecial(PortableReading InSums, PortableReading InComparisons, PortableReading InExtremes, bool IsValue);
