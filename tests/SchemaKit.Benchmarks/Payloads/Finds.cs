namespace SchemaKit.Benchmarks.Payloads;

/// <summary>The faults that a contender claims to find.</summary>
[Flags]
internal enum Finds
{
    /// <summary>The payload ends too early.</summary>
    Syntax = 1,

    /// <summary>A text where a number must be.</summary>
    Types = 2,

    /// <summary>A key that the form does not know.</summary>
    Extras = 4,

    /// <summary>A cell is not there.</summary>
    Missing = 8,

    /// <summary>A figure is negative, and the sums are right.</summary>
    Ranges = 16,

    /// <summary>A total is off by one.</summary>
    Sums = 32,

    Structure = Syntax | Types | Extras | Missing | Ranges,

    Everything = Structure | Sums,
}
