namespace SchemaKit.Runtime;

/// <summary>The words of messages in one language.</summary>
internal abstract class MessageLanguage
{
    public abstract string Blank { get; }

    /// <summary>Said where a total is blank though its parts are not.</summary>
    public abstract string LeftBlank { get; }

    /// <summary>Between the operands of a function.</summary>
    public abstract string Comma { get; }

    public static MessageLanguage Of(string tag) =>
        tag.StartsWith("zh", StringComparison.Ordinal) ? ChineseMessages.Instance : EnglishMessages.Instance;

    /// <summary>What is said behind the equation.</summary>
    public abstract string Difference(string difference, string instance);

    /// <summary>A rule that is no plain sum.</summary>
    public abstract string Sides(string text, string comparison, string operands);

    public abstract string Left(string value);

    public abstract string Right(string value);

    /// <summary>Operands that are not named.</summary>
    public abstract string More(int count);

    /// <summary>A difference between dates.</summary>
    public abstract string Days(decimal count);

    /// <summary>An operand in the report of the year before.</summary>
    public abstract string Prior(string label);

    /// <summary>An operand summed over subordinate bodies.</summary>
    public abstract string Children(string label);

    /// <summary>A rule that does not hold and has its footnote.</summary>
    public abstract string Explained(string id, string comparison, string table);

    /// <summary>The sentence that stands for a payload rule.</summary>
    public abstract string Rule(string ruleId);

    /// <summary>What is wrong with a payload.</summary>
    /// <param name="ruleId">One of <see cref="PayloadRules"/>.</param>
    /// <param name="arguments">See <see cref="PayloadFault"/>; safe to show.</param>
    public abstract string Fault(string ruleId, IReadOnlyList<string> arguments);

    public abstract string BlankCounted(int count);

    public abstract string YearOutOfForce(int year, int first, int last);

    protected static string At(IReadOnlyList<string> arguments, int position) => position < arguments.Count ? arguments[position] : "";

    protected static string Years(int first, int last) => (first, last) switch
    {
        (0, _) => $"–{NumberText.Plain(last)}",
        (_, 0) => $"{NumberText.Plain(first)}–",
        _ => $"{NumberText.Plain(first)}–{NumberText.Plain(last)}",
    };
}
