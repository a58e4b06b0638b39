namespace SchemaKit.Compiler.Rules;

internal sealed partial class RuleParser
{
    /// <summary>A path that starts with <c>*</c>, or, wrongly, with a dot.</summary>
    private ReferenceSyntax? ParseReference(RuleToken first)
    {
        if (first.Kind == TokenKind.Dot)
            return ReportEmptySegment(first);

        Advance();
        return ParseReferenceAfter(first);
    }

    private ReferenceSyntax? ParseReferenceAfter(RuleToken first)
    {
        if (first.Text is RuleWords.Prior or RuleWords.Children && _token.Kind == TokenKind.Dot)
            return ReportOtherReport(first);

        var segments = new List<SegmentSyntax>();
        var segment = first;
        while (true)
        {
            segments.Add(new SegmentSyntax(segment.Text, Place(segment)));
            if (_token.Kind == TokenKind.OpenBracket)
                return ReportKey();
            if (_token.Kind != TokenKind.Dot)
                return new ReferenceSyntax(segments, _places.Of(first.Start, _previousEnd));

            if (segment.Kind == TokenKind.Star)
            {
                _diagnostics.ReportStarNotLast(Place(segment));
                return null;
            }

            var dot = _token;
            Advance();
            if (_token.Kind is TokenKind.Number)
                return Unexpected<ReferenceSyntax>("an id; ids start with a letter");
            if (_token.Kind is TokenKind.Unknown)
                return Unexpected<ReferenceSyntax>("an id");
            if (_token.Kind is not (TokenKind.Name or TokenKind.Star))
                return ReportEmptySegment(dot);

            segment = _token;
            Advance();
        }
    }

    private ReferenceSyntax? ReportOtherReport(RuleToken first)
    {
        var whatItIs = first.Text == RuleWords.Prior
            ? "a rule can only read the report it is about, not the previous year's"
            : "a rule can only read the report it is about, not those of subordinate bodies";
        _diagnostics.ReportFormulaNotSupported(_places.Of(first.Start, _token.End), first.Text + ".", whatItIs);
        return null;
    }

    private ReferenceSyntax? ReportKey()
    {
        var start = _token.Start;
        while (_token.Kind is not (TokenKind.CloseBracket or TokenKind.End))
            Advance();
        if (_token.Kind == TokenKind.CloseBracket)
            Advance();

        _diagnostics.ReportFormulaNotSupported(_places.Of(start, _previousEnd), "[…]", "entries of a list cannot be picked by key");
        return null;
    }

    private ReferenceSyntax? ReportEmptySegment(RuleToken dot)
    {
        _diagnostics.ReportEmptySegment(Place(dot));
        return null;
    }
}
