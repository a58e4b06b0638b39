namespace SchemaKit.Runtime.FastPath;

/// <summary>A key of the payload with what stands under it.</summary>
internal sealed class FastNode(KeyNode node, FastNode[] children, FastKeys keys)
{
    public KeyRole Role { get; } = node.Role;

    /// <summary>Index of the first cell under the key, counted from the first under its parent.</summary>
    public int Start { get; } = node.Start;

    public int CellCount { get; } = node.CellCount;

    /// <summary>Whether it is a table all of whose cells may hold just any digits.</summary>
    public bool IsPlain { get; set; }

    public int Member { get; } = node.Member;

    public bool AllowsNull { get; } = node.AllowsNull;

    public FastNode[] Children { get; } = children;

    public FastKeys Keys { get; } = keys;

    /// <summary>Bits of the children that must be there.</summary>
    public ulong Required { get; } = node.Children.Select((c, i) => c.IsOptional ? 0 : 1UL << i).Aggregate(0UL, (a, b) => a | b);

    /// <summary>The only value that may stand here, as it is written; empty if there are others.</summary>
    public byte[] Text { get; init; } = [];

    /// <summary>How the tables from here on, and this one alone, are written in canonical order; empty for anything else.</summary>
    public Skeleton[] Skeletons { get; set; } = [];
}
