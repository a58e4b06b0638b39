using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Engine.Tests.Reports;

/// <summary>Builds trees of rows or columns from a notation: <c>received outcomes(granted total)</c>.</summary>
internal static class Trees
{
    public static Located<T> Located<T>(T value) => new(value, default);

    public static Captions Labelled(string chinese, string english, string number = "") => Captions.None with
    {
        Number = number,
        Label = new LocalizedString(new Wording[] { new("zh-Hans", chinese), new("en", english) }.ToEquatableArray()),
    };

    public static IReadOnlyList<BoundNode> Parse(string notation)
    {
        var (position, leaves) = (0, 0);
        return Nodes("");

        List<BoundNode> Nodes(string parent)
        {
            var nodes = new List<BoundNode>();
            while (position < notation.Length && notation[position] != ')')
            {
                if (notation[position] == ' ')
                    position++;
                else
                    nodes.Add(Node(parent));
            }

            return nodes;
        }

        BoundNode Node(string parent)
        {
            var end = notation.IndexOfAny([' ', '(', ')'], position);
            var id = notation[position..(end < 0 ? notation.Length : end)];
            position += id.Length;
            var (path, first) = (parent.Length == 0 ? id : $"{parent}.{id}", leaves);
            IReadOnlyList<BoundNode> children = [];
            if (position < notation.Length && notation[position] == '(')
            {
                position++;
                children = Nodes(path);
                position++;
            }
            else
            {
                leaves++;
            }

            return new BoundNode { Definition = Define(id, children), Path = path, Children = children, FirstLeaf = first, LeafCount = leaves - first };
        }
    }

    public static IReadOnlyList<BoundNode> Leaves(IReadOnlyList<BoundNode> nodes) =>
        [.. nodes.SelectMany(n => n.IsLeaf ? [n] : Leaves(n.Children))];

    private static NodeDefinition Define(string id, IReadOnlyList<BoundNode> children) => new()
    {
        Id = Located(id),
        Captions = Labelled($"〔{id}〕", id),
        Kind = null,
        SumOf = null,
        Children = [.. children.Select(c => c.Definition)],
    };
}
