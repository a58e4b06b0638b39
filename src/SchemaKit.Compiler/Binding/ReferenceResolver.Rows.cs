using SchemaKit.Compiler.Rules;

namespace SchemaKit.Compiler.Binding;

/// <content>Which rows of lists a reference may speak of.</content>
internal sealed partial class ReferenceResolver
{
    /// <summary>The rows whose existence is asked; <see langword="null"/> if the reference is wrong, which has been reported.</summary>
    public BoundExistsOperand? Rows(ReferenceSyntax reference, RuleScope scope)
    {
        var segments = reference.Segments;
        if (reference.Source == ReportSourceSyntax.Children)
        {
            ReportEntriesOfChildren(reference);
            return null;
        }

        var source = SourceOf(reference);
        if (scope.List is { } own && segments[0].Key is null)
        {
            if (segments is [{ Text: Entries or Overall } word])
                return WholeList(reference, own, word.Text);
            if (NestedIn(own.Columns, reference, 0, out var rest) is { } nested && (rest == segments.Count || (rest == segments.Count - 1 && segments[rest].Text == Entries)))
                return CanReadNested(reference, scope) ? new BoundExistsOperand(nested, RowChoice.NestedEntries, ReportSource.Own) : null;
        }

        if (ListNamed(segments[0].Text) is not { } list)
        {
            diagnostics.ReportNotAList(reference.Span, reference.Text, tables.Any(t => t.Id == segments[0].Text), lists.Select(l => l.Id));
            return null;
        }

        if (segments is [{ Key: not null }])
        {
            if (!CanJoin(reference, scope, list))
                return null;
            if (scope.Quantifier == Quantifier.Overall)
                return HasOverall(reference, list) ? new BoundExistsOperand(list, RowChoice.Overall, source) : null;
            return CanReadRow(reference, scope.List!) ? new BoundExistsOperand(list, list == scope.List ? RowChoice.This : RowChoice.Partner, source) : null;
        }

        if (WithoutKeys(reference, 0) && segments.Count == 1)
            return new BoundExistsOperand(list, RowChoice.Entries, source);
        if (segments is [{ Key: null }, { Text: Entries or Overall, Key: null } part])
            return WholeList(reference, list, part.Text);

        diagnostics.ReportExistsArgument(reference.Span);
        return null;
    }

    private BoundExistsOperand? WholeList(ReferenceSyntax reference, BoundTable list, string word)
    {
        if (word == Entries)
            return new BoundExistsOperand(list, RowChoice.Entries, SourceOf(reference));
        return HasOverall(reference, list) ? new BoundExistsOperand(list, RowChoice.Overall, SourceOf(reference)) : null;
    }

    /// <summary>Whether rows of the two lists have keys of one roster, and the brackets name that key.</summary>
    private bool CanJoin(ReferenceSyntax reference, RuleScope scope, BoundTable list)
    {
        var (segment, own) = (reference.Segments[0], scope.List?.List);
        if (own is null)
            diagnostics.ReportJoin(reference.Span, reference.Text, "joins nothing: the rule is not repeated for the rows of a list");
        else if (own.Roster is null)
            diagnostics.ReportJoin(reference.Span, reference.Text, "joins nothing: '" + scope.List!.Id + "' has no entries of a roster");
        else if (own.Roster != list.List!.Roster)
            diagnostics.ReportJoin(reference.Span, reference.Text, "joins nothing: '" + scope.List!.Id + "' and '" + list.Id + "' have no roster in common");
        else if (segment.Key != own.KeyId)
            diagnostics.ReportJoin(reference.Span, reference.Text, "is joined by '" + own.KeyId + "'; write '" + segment.Text + "[" + own.KeyId + "]'");
        else
            return true;
        return false;
    }

    /// <summary>Whether the row can be found in another report, if one is meant.</summary>
    private bool CanReadRow(ReferenceSyntax reference, BoundTable list)
    {
        if (reference.Source == ReportSourceSyntax.Children)
            ReportEntriesOfChildren(reference);
        else if (reference.Source == ReportSourceSyntax.Prior && list.List is { Parent: not null } or { KeyId: null })
            diagnostics.ReportOtherReport(reference.Span, reference.Text, "cannot be found in last year's report: entries of '" + list.Id + "' have no key to find them by");
        else
            return true;
        return false;
    }

    private bool CanReadNested(ReferenceSyntax reference, RuleScope scope)
    {
        if (reference.Source != ReportSourceSyntax.Own)
            diagnostics.ReportOtherReport(reference.Span, reference.Text, "is in a nested list; only cells of tables are read from other reports");
        else if (scope.Quantifier == Quantifier.Overall)
            diagnostics.ReportOnlyInEntries(reference.Span, reference.Text);
        else
            return true;
        return false;
    }

    private bool HasOverall(ReferenceSyntax reference, BoundTable list)
    {
        if (list.List!.HasFixedOverall)
            return true;

        diagnostics.ReportNoOverall(reference.Span, list.Id);
        return false;
    }

    /// <summary>Whether no segment from here on has a key in brackets.</summary>
    private bool WithoutKeys(ReferenceSyntax reference, int first)
    {
        foreach (var segment in reference.Segments.Skip(first))
        {
            if (segment.Key is null)
                continue;

            diagnostics.ReportJoin(reference.Span, reference.Text, "joins nothing: '" + segment.Text + "' is no list");
            return false;
        }

        return true;
    }

    private IReadOnlyList<NamedOperand>? ReportEntriesOfChildren(ReferenceSyntax reference)
    {
        diagnostics.ReportOtherReport(reference.Span, reference.Text, "is not read from subordinate bodies: only fixed cells and overall rows are added up");
        return null;
    }

    private IReadOnlyList<NamedOperand>? ReportNested(ReferenceSyntax reference, BoundTable list)
    {
        diagnostics.ReportForEachOfNested(reference.Span, list.Id, list.List!.Parent!.Id);
        return null;
    }
}
