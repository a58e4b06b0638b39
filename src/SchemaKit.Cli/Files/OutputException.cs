namespace SchemaKit.Cli.Files;

/// <summary>An output could not be written.</summary>
internal sealed class OutputException(string target, string reason) : Exception(reason)
{
    public string Target { get; } = target;
}
