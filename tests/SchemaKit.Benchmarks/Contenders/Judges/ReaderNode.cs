using System.Text;
using SchemaKit.Testing;

namespace SchemaKit.Benchmarks.Contenders.Judges;

/// <summary>A key of the form, and what is under it.</summary>
/// <param name="Cell">The position of its cell; -1 if it holds none.</param>
internal sealed record ReaderNode(byte[] Key, ReaderNode[] Children, int Cell, bool IsRequired)
{
    private static readonly string[] Heads = ["standard", "edition", "organization", "year"];

    private static readonly string[] Texts = ["organizationCode", "title", "publicationDate", "introduction", "overview", "problemsAndImprovements", "otherMatters"];

    /// <summary>Among the children, those that must be there.</summary>
    public ulong Required { get; } = Children.Select((child, i) => child.IsRequired ? 1UL << i : 0).Aggregate(0UL, (all, one) => all | one);

    /// <summary>A change is; all else counts something.</summary>
    public bool MayBeNegative { get; } = Key.AsSpan().SequenceEqual("changeInItems"u8);

    /// <summary>The whole report: tables, then texts.</summary>
    public static ReaderNode Root { get; } = Build();

    private static ReaderNode Build()
    {
        var cells = DisclosureForm.Edition2019.AllCells.Select((pointer, i) => (Keys: pointer[1..].Split('/'), Cell: i));
        return Of("", [.. Heads.Select(h => Leaf(h, -1, true)), .. Tree(cells, 0), .. Texts.Select(t => Leaf(t, -1, false))]);
    }

    private static IEnumerable<ReaderNode> Tree(IEnumerable<(string[] Keys, int Cell)> cells, int depth) =>
        cells.GroupBy(c => c.Keys[depth]).Select(g => g.First().Keys.Length == depth + 1 ? Leaf(g.Key, g.First().Cell, true) : Of(g.Key, [.. Tree(g, depth + 1)]));

    private static ReaderNode Leaf(string key, int cell, bool isRequired) => new(Encoding.UTF8.GetBytes(key), [], cell, isRequired);

    private static ReaderNode Of(string key, ReaderNode[] children) => new(Encoding.UTF8.GetBytes(key), children, -1, IsRequired: true);
}
