namespace SchemaKit.Runtime;

/// <summary>A key of the payload with what may stand under it. The columns of a table are one tree that all its rows share, so cells count from the parent's first.</summary>
internal sealed class KeyNode(string id, KeyRole role, int start, int cellCount, KeyNode[] children)
{
    public const string OrganizationCode = "organizationCode";
    public const string Footnotes = "footnotes";

    public string Id { get; } = id;

    public KeyRole Role { get; } = role;

    /// <summary>Index of the first cell under the key, counted from the first under its parent.</summary>
    public int Start { get; } = start;

    public int CellCount { get; } = cellCount;

    public KeyNode[] Children { get; } = children;

    public KeyTable Keys { get; } = new(children.Select(c => c.Id));

    /// <summary>Position in <see cref="ReportShape.Members"/> of a narrative text or, for footnotes, of their table.</summary>
    public int Member { get; init; }

    /// <summary>The list whose entries, or whose table, stands here.</summary>
    public ListIndex? List { get; init; }

    /// <summary>What stands in each entry of a list.</summary>
    public KeyNode? Entry { get; init; }

    /// <summary>Whether entries stand here or below.</summary>
    public bool HasEntries { get; } = role == KeyRole.List || children.Any(c => c.HasEntries);

    /// <summary>Whether the payload may lack it.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether null may stand in the place of a text.</summary>
    public bool AllowsNull => Role is KeyRole.OrganizationCode or KeyRole.Title or KeyRole.PublicationDate or KeyRole.Text;

    /// <summary>The whole payload.</summary>
    public static KeyNode Root(ReportShape shape, ListIndex[] lists)
    {
        KeyNode Head(string id, KeyRole role) => new(id, role, 0, 0, []) { IsOptional = IsOptionalHead(role) && !shape.Requires.Contains(id) };
        KeyNode[] head =
        [
            Head("standard", KeyRole.Standard), Head("edition", KeyRole.Edition), Head("organization", KeyRole.Organization),
            Head(OrganizationCode, KeyRole.OrganizationCode), Head("year", KeyRole.Year), Head("title", KeyRole.Title),
            Head("publicationDate", KeyRole.PublicationDate),
        ];
        var tree = new KeyTree(lists);
        var notes = shape.Members.Select((member, position) => (Member: member, Position: position))
            .Where(m => m.Member is TableShape table && !IsRoster(table))
            .Select(m => new KeyNode(m.Member.Id, KeyRole.Notes, 0, 0, []) { Member = m.Position, IsOptional = true });
        var footnotes = new KeyNode(Footnotes, KeyRole.Footnotes, 0, 0, [.. notes]) { IsOptional = true };
        return new("", KeyRole.Group, 0, shape.CellCount, [.. head, .. shape.Members.Select(tree.Of), footnotes]);
    }

    public static bool IsRoster(TableShape table) => table.List is { } list && list.Roster == list.Index;

    private static bool IsOptionalHead(KeyRole role) => role is KeyRole.OrganizationCode or KeyRole.Title or KeyRole.PublicationDate;
}
