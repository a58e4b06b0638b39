using System.Numerics;

namespace SchemaKit.Compiler.Emit.JsonSchema;

/// <summary>A piece of a rule in its portable form, before it is written: instances are compared and put together as such.</summary>
internal abstract record PortableNode
{
    public static PortableArray Array(IEnumerable<PortableNode> items) => new([.. items]);

    public static PortableObject Object(params IEnumerable<PortableMember?> members) => new([.. members.OfType<PortableMember>()]);
}

/// <summary>A word or a number of which instances have the same.</summary>
internal sealed record PortableText(string Text) : PortableNode;

/// <summary>Where something stands: it may follow from the row, the column or the variable of its instance.</summary>
internal sealed record PortablePath(string Path) : PortableNode;

internal sealed record PortableNumber(BigInteger Value) : PortableNode;

internal sealed record PortableArray(IReadOnlyList<PortableNode> Items) : PortableNode;

internal sealed record PortableObject(IReadOnlyList<PortableMember> Members) : PortableNode;

internal sealed record PortableMember(string Name, PortableNode Value)
{
    public static PortableMember Text(string name, string text) => new(name, new PortableText(text));

    public static PortableMember Path(string name, string path) => new(name, new PortablePath(path));
}
