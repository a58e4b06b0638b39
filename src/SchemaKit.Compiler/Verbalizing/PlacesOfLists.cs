using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Rules;

namespace SchemaKit.Compiler.Verbalizing;

/// <summary>Which references lead into the rows of lists.</summary>
internal static class PlacesOfLists
{
    /// <summary>Whether the reference starts at the quantified row or its list, and not at a table.</summary>
    public static bool StartsInRow(ReferenceSyntax reference, BoundTable list)
    {
        var first = reference.Segments[0];
        return first.Key is null && (first.Text is TotalFormula.Entries or TotalFormula.Overall or RuleWords.Star
            || first.Text == list.List!.KeyId || NodePaths.Child(list.Columns, first.Text) is not null);
    }

    /// <summary>The nested list that the segments lead to, and the segment after it.</summary>
    public static BoundTable? Nested(IReadOnlyList<BoundNode> columns, IReadOnlyList<string> segments, out int next)
    {
        var nodes = columns;
        for (next = 0; next < segments.Count;)
        {
            if (NodePaths.Child(nodes, segments[next++]) is not { } node)
                return null;
            if (node.NestedList is { } nested)
                return nested;
            nodes = node.Children;
        }

        return null;
    }

    /// <summary>Whether the cells of each entry are meant.</summary>
    public static bool IsOfEntries(ReferenceSyntax reference, SentenceScope scope, SentenceNames names)
    {
        var segments = reference.Segments;
        if (scope.List is { } own && StartsInRow(reference, own))
        {
            return segments[0].Text == TotalFormula.Entries
                || (Nested(own.Columns, segments.Select(s => s.Text).ToList(), out var next) is not null && segments[next].Text == TotalFormula.Entries);
        }

        return segments.Count > 1 && segments[0].Key is null && segments[1].Text == TotalFormula.Entries && names.ListNamed(segments[0].Text) is not null;
    }
}
