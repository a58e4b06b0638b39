namespace SchemaKit.Cli.Validating;

/// <summary>What will be asked of reports beside their outcome.</summary>
internal enum Detail
{
    /// <summary>All there is to say.</summary>
    All,

    /// <summary>The same, but nothing of valid ones.</summary>
    Findings,

    /// <summary>Nothing of valid ones; of others whose they are, and how many rules hold and do not.</summary>
    Counts,
}
