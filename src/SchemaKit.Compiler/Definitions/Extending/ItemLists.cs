namespace SchemaKit.Compiler.Definitions.Extending;

/// <summary>Which members of an object are lists, or maps, of items with ids. Others of the same name hold paths and are plain values.</summary>
internal sealed class ItemLists
{
    private static readonly ItemLists Trees = new(["rows", "columns"], []);

    private static readonly ItemLists Kind = new(["codes"], []);

    private static readonly ItemLists None = new([], []);

    private readonly string[] _lists;
    private readonly string[] _maps;

    private ItemLists(string[] lists, string[] maps) => (_lists, _maps) = (lists, maps);

    public static ItemLists Root { get; } = new(["sections", "rosters", "tables", "rules"], ["kinds"]);

    /// <summary>The lists in an item of the list or map of that name.</summary>
    public static ItemLists Of(string name) => name switch
    {
        "rosters" or "tables" or "rows" or "columns" => Trees,
        "kinds" => Kind,
        _ => None,
    };

    public bool Has(string name) => _lists.Contains(name);

    public bool HasMap(string name) => _maps.Contains(name);
}
