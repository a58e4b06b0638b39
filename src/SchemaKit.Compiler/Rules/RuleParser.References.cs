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
        var source = _token.Kind != TokenKind.Dot ? ReportSourceSyntax.Own : first.Text switch
        {
            RuleWords.Prior => ReportSourceSyntax.Prior,
            RuleWords.Children => ReportSourceSyntax.Children,
            _ => ReportSourceSyntax.Own,
        };
        var segment = first;
        if (source != ReportSourceSyntax.Own && !TryTakeSegment(out segment))
            return null;

        var segments = new List<SegmentSyntax>();
        while (true)
        {
            var name = new SegmentSyntax(segment.Text, Place(segment));
            if (_token.Kind == TokenKind.OpenBracket)
            {
                if (ParseKey() is not { } key)
                    return null;
                name = name with { Key = key };
            }

            segments.Add(name);
            if (_token.Kind != TokenKind.Dot)
                return new ReferenceSyntax(segments, _places.Of(first.Start, _previousEnd)) { Source = source };

            if (segment.Kind == TokenKind.Star)
            {
                _diagnostics.ReportStarNotLast(Place(segment));
                return null;
            }

            if (!TryTakeSegment(out segment))
                return null;
        }
    }

    /// <summary>The segment after a dot; <see langword="false"/> after a reported fault.</summary>
    private bool TryTakeSegment(out RuleToken segment)
    {
        var dot = _token;
        Advance();
        segment = _token;
        if (segment.Kind is TokenKind.Name or TokenKind.Star)
            Advance();
        else if (segment.Kind == TokenKind.Number)
            Unexpected<ReferenceSyntax>("an id; ids start with a letter");
        else if (segment.Kind == TokenKind.Unknown)
            Unexpected<ReferenceSyntax>("an id");
        else
            ReportEmptySegment(dot);
        return segment.Kind is TokenKind.Name or TokenKind.Star;
    }

    /// <summary>The id of a key in brackets.</summary>
    private string? ParseKey()
    {
        Advance();
        var key = _token;
        if (key.Kind != TokenKind.Name)
            return Unexpected<string>("the id of a key");

        Advance();
        return Skip(TokenKind.CloseBracket) ? key.Text : Unexpected<string>("']'");
    }

    private ReferenceSyntax? ReportEmptySegment(RuleToken dot)
    {
        _diagnostics.ReportEmptySegment(Place(dot));
        return null;
    }
}
