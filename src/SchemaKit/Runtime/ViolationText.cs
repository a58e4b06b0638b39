namespace SchemaKit.Runtime;

/// <summary>Words violations and notes, in every language of the definition: Chinese for tags that start with <c>zh</c>, else English.</summary>
public static class ViolationText
{
    /// <summary>The violation that a fault of the payload is.</summary>
    public static Violation Of(PayloadFault fault, IReadOnlyList<string> languages)
    {
        ArgumentNullException.ThrowIfNull(fault);
        string[] arguments = [.. fault.Arguments.Select(VisibleText.Quote)];
        return new Violation
        {
            RuleId = fault.RuleId,
            Instance = "",
            Severity = RuleSeverity.Error,
            Status = RuleStatus.Payload,
            Pointer = fault.Pointer,
            Location = fault.Location,
            Operands = [],
            Left = null,
            Right = null,
            Text = InEach(languages, tag => MessageLanguage.Of(tag).Rule(fault.RuleId)),
            Messages = InEach(languages, tag => MessageLanguage.Of(tag).Fault(fault.RuleId, arguments)),
        };
    }

    /// <summary>The message of a broken rule, e.g. <c>Received 13 + Carried in 2 ≠ Total 14 + Carried forward 2 (difference −1, Companies)</c>.</summary>
    public static LocalizedText Equation(EquationParts parts, IReadOnlyList<string> languages) =>
        InEach(languages, tag => new EquationText(parts, tag).Write());

    /// <summary>The message of a note on a rule instance that does not hold and has its footnote.</summary>
    /// <param name="id">Rule and instance.</param>
    /// <param name="parts">As for its violation.</param>
    /// <param name="table">Label of the table with the footnote.</param>
    public static LocalizedText Explained(string id, EquationParts parts, LocalizedText table, IReadOnlyList<string> languages)
    {
        ArgumentNullException.ThrowIfNull(table);
        return InEach(languages, tag => MessageLanguage.Of(tag).Explained(
            VisibleText.Escape(id), new EquationText(parts, tag).SidesCompared, VisibleText.Escape(table.In(tag))));
    }

    /// <summary>The message of a note on blank cells that count as 0.</summary>
    public static LocalizedText BlankCounted(int count, IReadOnlyList<string> languages) =>
        InEach(languages, tag => MessageLanguage.Of(tag).BlankCounted(count));

    /// <summary>The message of a note on a reporting year that the edition is not made for.</summary>
    /// <param name="first">First reporting year; 0 is open.</param>
    /// <param name="last">Last reporting year; 0 is open.</param>
    public static LocalizedText YearOutOfForce(int year, int first, int last, IReadOnlyList<string> languages) =>
        InEach(languages, tag => MessageLanguage.Of(tag).YearOutOfForce(year, first, last));

    private static LocalizedText InEach(IReadOnlyList<string> languages, Func<string, string> word)
    {
        ArgumentNullException.ThrowIfNull(languages);
        return new LocalizedText(languages, word);
    }
}
