namespace SchemaKit.Cli.Loading;

internal enum LoadForm
{
    DuckDb,
    Csv,
    Parquet,
}

/// <summary>What reports are loaded into.</summary>
/// <param name="Path">A file for a database, else a folder.</param>
/// <param name="Name">As given.</param>
internal sealed record LoadTarget(LoadForm Form, string Path, string Name);
