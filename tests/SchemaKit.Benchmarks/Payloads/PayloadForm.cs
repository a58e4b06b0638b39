namespace SchemaKit.Benchmarks.Payloads;

/// <summary>How a payload is laid out.</summary>
internal enum PayloadForm
{
    /// <summary>In the order of the form, minified.</summary>
    Canonical,

    /// <summary>In that order, indented as System.Text.Json does.</summary>
    Indented,

    /// <summary>In that order, with random white space wherever JSON allows it.</summary>
    AnySpace,

    /// <summary>Minified, the members of every object in random order.</summary>
    Shuffled,
}
