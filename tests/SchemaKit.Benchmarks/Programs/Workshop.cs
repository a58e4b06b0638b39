namespace SchemaKit.Benchmarks.Programs;

/// <summary>A folder for one run, and the programs that take part from outside: made when first asked for.</summary>
internal sealed class Workshop : IDisposable
{
    private readonly Lazy<(NodeFolder? Folder, string? Reason)> _node;

    public Workshop()
    {
        Folder = Directory.CreateTempSubdirectory("schemakit-benchmarks-").FullName;
        _node = new(() => NodeFolder.TryMake(Path.Combine(Folder, "node"), out var folder) is var reason && folder is null ? (null, reason) : (folder, null));
        Samples = new(Folder);
        Command = new(PublishedCommand.Publish);
    }

    public string Folder { get; }

    public Samples Samples { get; }

    /// <summary>ajv, ready to be loaded; <see langword="null"/> where it cannot be had.</summary>
    public NodeFolder? Node => _node.Value.Folder;

    public string? WhyNoNode => _node.Value.Reason;

    /// <summary>The command line as it is published.</summary>
    public Lazy<PublishedCommand> Command { get; }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
