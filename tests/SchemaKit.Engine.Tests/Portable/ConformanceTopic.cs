namespace SchemaKit.Engine.Tests.Portable;

/// <summary>The cases of one file.</summary>
internal sealed class ConformanceTopic(string name, string description)
{
    public string Name => name;

    public string Description => description;

    public List<ConformanceCase> Cases { get; } = [];

    public override string ToString() => name;
}
