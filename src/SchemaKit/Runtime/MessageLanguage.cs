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

    /// <summary>The sentence that stands for a payload rule.</summary>
    public abstract string Rule(string ruleId);

    /// <summary>What is wrong with a payload.</summary>
    /// <param name="ruleId">One of <see cref="PayloadRules"/>.</param>
    /// <param name="arguments">See <see cref="PayloadFault"/>; safe to show.</param>
    public abstract string Fault(string ruleId, IReadOnlyList<string> arguments);

    /// <summary>How many operands are not named.</summary>
    public abstract string More(int count);

    /// <summary>The label of an operand, with the report it is in if that is another one.</summary>
    public abstract string In(OperandSource source, string label);

    /// <summary>A broken rule that a footnote explains.</summary>
    public abstract string Explained(string rule, string equation);

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
