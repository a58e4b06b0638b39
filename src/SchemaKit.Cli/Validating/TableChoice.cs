namespace SchemaKit.Cli.Validating;

/// <summary>Which tables of a report are drawn.</summary>
internal enum TableChoice
{
    /// <summary>All of a single valid document, to see what was placed where; of others only those with broken cells.</summary>
    Usual,
    All,
    Broken,
    None,
}
