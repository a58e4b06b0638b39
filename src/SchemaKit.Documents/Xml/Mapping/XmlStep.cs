using System.Globalization;
using SchemaKit.Documents.Xml.Tree;

namespace SchemaKit.Documents.Xml.Mapping;

/// <summary>One step of a path: children of some name, chosen by position or by what a child of theirs says.</summary>
/// <param name="Names">Names that stand for each other.</param>
/// <param name="Position">From 1; 0 is any.</param>
/// <param name="CodeName">The child whose text chooses.</param>
internal sealed record XmlStep(IReadOnlyList<string> Names, bool IsAttribute, int Position, string? CodeName, string CodeText)
{
    /// <summary>The nodes, each with the node whose text chose it.</summary>
    public IEnumerable<(XmlNode Node, XmlNode? Code)> Matches(XmlNode from)
    {
        var position = 0;
        foreach (var node in IsAttribute ? from.Attributes : from.Children)
        {
            if (!Names.Contains(node.Name, StringComparer.Ordinal) || (Position > 0 && ++position != Position))
                continue;

            var code = CodeName is null ? null : node.Children.FirstOrDefault(c => c.Name == CodeName && c.Text.Trim() == CodeText);
            if (CodeName is null || code is not null)
                yield return (node, code);
        }
    }

    /// <summary>Reads <c>Name|Other[2]</c>, <c>Name[Code="x"]</c> or <c>@name</c>.</summary>
    public static XmlStep? Parse(string text)
    {
        var isAttribute = text.StartsWith('@');
        var open = text.IndexOf('[', StringComparison.Ordinal);
        var names = (open < 0 ? text : text[..open])[(isAttribute ? 1 : 0)..].Split('|');
        if (!names.All(IsName) || (isAttribute && open >= 0))
            return null;
        if (open < 0)
            return new XmlStep(names, isAttribute, 0, null, "");
        if (!text.EndsWith(']'))
            return null;

        var choice = text[(open + 1)..^1];
        if (int.TryParse(choice, NumberStyles.None, CultureInfo.InvariantCulture, out var position))
            return position > 0 ? new XmlStep(names, false, position, null, "") : null;

        var equals = choice.IndexOf("=\"", StringComparison.Ordinal);
        return equals > 0 && choice.Length > equals + 2 && choice.EndsWith('"') && IsName(choice[..equals])
            ? new XmlStep(names, false, 0, choice[..equals], choice[(equals + 2)..^1])
            : null;
    }

    private static bool IsName(string text) =>
        text.Length > 0 && (char.IsLetter(text[0]) || text[0] == '_') && text.All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '.');
}
