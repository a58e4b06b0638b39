namespace SchemaKit.Runtime;

/// <summary>An emitted entry: a typed view of an <see cref="EntryData"/>.</summary>
/// <typeparam name="TSelf">The emitted type.</typeparam>
public interface IEntry<TSelf>
    where TSelf : struct, IEntry<TSelf>
{
    /// <summary>The view of an entry.</summary>
    public static abstract TSelf FromData(EntryData data);

    /// <summary>What the view shows.</summary>
    public EntryData ToData();
}
