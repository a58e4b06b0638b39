using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Rules;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Binding;

/// <content>References that lead into lists.</content>
internal sealed partial class ReferenceResolver
{
    private const string Entries = "entries";
    private const string Overall = "overall";

    /// <summary>Of what is neither number nor date.</summary>
    public static readonly BoundKind NoKind = new("text", KindBase.Text, 0, 0, 0, LocalizedString.Empty, [], []);

    private BoundTable? ListNamed(string id) => lists.FirstOrDefault(l => l.Id == id && l.List!.Parent is null);

    /// <summary>Whether the reference starts at the quantified row or its list, and not at a table.</summary>
    private static bool IsAboutRow(ReferenceSyntax reference, BoundTable list)
    {
        var first = reference.Segments[0];
        return first.Key is null
            && (first.Text is Entries or Overall or RuleWords.Star || first.Text == list.List!.KeyId || NodePaths.Child(list.Columns, first.Text) is not null);
    }

    private IReadOnlyList<NamedOperand>? InRow(ReferenceSyntax reference, RuleScope scope)
    {
        var list = scope.List!;
        var first = reference.Segments[0].Text;
        if (!WithoutKeys(reference, 0))
            return null;
        if (first is Entries or Overall)
            return list.List!.Parent is null ? OfWholeList(reference, list, 0) : ReportNested(reference, list);
        if (reference.Segments.Count == 1 && first == list.List!.KeyId)
            return Key(reference, list, RowChoice.This);
        if (NestedIn(list.Columns, reference, 0, out var rest) is { } nested)
            return InNested(reference, scope, nested, rest);
        if (NodePaths.Leaves(list.Columns, reference.Path) is { } leaves)
            return OfRow(reference, scope, list, leaves.Select(l => l.FirstLeaf), RowChoice.This);

        ReportNoLeaf(reference, reference.Path, list.Columns, "column of '" + list.Id + "'");
        return null;
    }

    /// <summary>A reference from a list's name down: its entries, its overall row, or its row with the key of the quantified one.</summary>
    private IReadOnlyList<NamedOperand>? InList(ReferenceSyntax reference, RuleScope scope, BoundTable list)
    {
        if (!WithoutKeys(reference, 1))
            return null;
        if (reference.Segments[0].Key is not null)
        {
            if (!CanJoin(reference, scope, list))
                return null;
            if (NodePaths.Leaves(list.Columns, PathFrom(reference, 1)) is { } leaves)
                return OfRow(reference, scope, list, leaves.Select(l => l.FirstLeaf), list == scope.List ? RowChoice.This : RowChoice.Partner);

            ReportNoLeaf(reference, PathFrom(reference, 1), list.Columns, "column of '" + list.Id + "'", KeyedPrefix(reference));
            return null;
        }

        if (reference.Segments.Count > 1 && reference.Segments[1].Text is Entries or Overall)
            return OfWholeList(reference, list, 1);

        diagnostics.ReportListReference(reference.Span, reference.Text, list.Id, list.List!.HasOverall);
        return null;
    }

    /// <summary>The segments from a word <c>entries</c> or <c>overall</c> on.</summary>
    private IReadOnlyList<NamedOperand>? OfWholeList(ReferenceSyntax reference, BoundTable list, int word)
    {
        var path = PathFrom(reference, word + 1);
        var isOverall = reference.Segments[word].Text == Overall;
        if (isOverall && !HasOverall(reference, list))
            return null;
        if (!isOverall && path == list.List!.KeyId)
            return Key(reference, list, RowChoice.Entries);
        if (NodePaths.Leaves(list.Columns, path) is not { } leaves)
        {
            ReportNoLeaf(reference, path, list.Columns, "column of '" + list.Id + "'", Prefix(reference, word));
            return null;
        }

        if (isOverall)
            return Fixed(reference, leaves.Select(l => list.CellAt(0, l.FirstLeaf)));
        if (reference.Source == ReportSourceSyntax.Children)
            return ReportEntriesOfChildren(reference);

        var source = SourceOf(reference);
        return leaves.Select(l => Entry(list, l.FirstLeaf, RowChoice.Entries, source)).ToList();
    }

    private IReadOnlyList<NamedOperand>? OfRow(ReferenceSyntax reference, RuleScope scope, BoundTable list, IEnumerable<int> offsets, RowChoice row)
    {
        if (scope.Quantifier == Quantifier.Overall)
            return HasOverall(reference, list) ? Fixed(reference, offsets.Select(o => list.CellAt(0, o))) : null;
        if (!CanReadRow(reference, scope.List!))
            return null;

        var source = SourceOf(reference);
        return offsets.Select(o => Entry(list, o, row, source)).ToList();
    }

    private IReadOnlyList<NamedOperand>? InNested(ReferenceSyntax reference, RuleScope scope, BoundTable nested, int word)
    {
        var segments = reference.Segments;
        if (word >= segments.Count || segments[word].Text is not (Entries or Overall))
        {
            diagnostics.ReportListReference(reference.Span, reference.Text, Path(reference, word), nested.List!.HasOverall, canJoin: false);
            return null;
        }

        if (!CanReadNested(reference, scope))
            return null;

        var path = PathFrom(reference, word + 1);
        var isOverall = segments[word].Text == Overall;
        if (!isOverall && path == nested.List!.KeyId)
            return Key(reference, nested, RowChoice.NestedEntries);
        if (isOverall && !nested.List!.HasOverall)
        {
            diagnostics.ReportNoOverall(reference.Span, nested.Id);
            return null;
        }

        if (NodePaths.Leaves(nested.Columns, path) is not { } leaves)
        {
            ReportNoLeaf(reference, path, nested.Columns, "column of '" + nested.Id + "'", Prefix(reference, word));
            return null;
        }

        return leaves.Select(l => isOverall
            ? Entry(scope.List!, OverallOffset(scope.List!, nested, l), RowChoice.This, ReportSource.Own)
            : Entry(nested, l.FirstLeaf, RowChoice.NestedEntries, ReportSource.Own)).ToList();
    }

    private List<NamedOperand>? Key(ReferenceSyntax reference, BoundTable list, RowChoice row)
    {
        if (reference.Source == ReportSourceSyntax.Own)
            return [new NamedOperand(new BoundKeyOperand(list, row), NoKind)];

        diagnostics.ReportOtherReport(reference.Span, reference.Text, "is a key; keys are not read from other reports");
        return null;
    }

    private static NamedOperand Entry(BoundTable list, int offset, RowChoice row, ReportSource source) =>
        new(new BoundEntryOperand(list, offset, row, source, CellUse.Comparison), list.List!.EntryCells[offset].Kind);

    public static int OverallOffset(BoundTable list, BoundTable nested, BoundNode column) =>
        list.List!.EntryCells.First(c => c.Owner == nested && c.Column == column).Offset;

    /// <summary>The nested list that the segments lead to, and the segment after it.</summary>
    private static BoundTable? NestedIn(IReadOnlyList<BoundNode> columns, ReferenceSyntax reference, int first, out int next)
    {
        var nodes = columns;
        for (next = first; next < reference.Segments.Count;)
        {
            if (NodePaths.Child(nodes, reference.Segments[next++].Text) is not { } node)
                return null;
            if (node.NestedList is { } nested)
                return nested;
            nodes = node.Children;
        }

        return null;
    }

    private static string PathFrom(ReferenceSyntax reference, int first) => string.Join(".", reference.Segments.Skip(first).Select(s => s.Text));

    private static string Path(ReferenceSyntax reference, int count) => string.Join(".", reference.Segments.Take(count).Select(s => s.Text));

    private static string Prefix(ReferenceSyntax reference, int word) => Path(reference, word + 1) + ".";

    private static string KeyedPrefix(ReferenceSyntax reference) => reference.Segments[0].Text + "[" + reference.Segments[0].Key + "].";
}
