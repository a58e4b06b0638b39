namespace SchemaKit.Compiler.Rules;

/// <summary>The words and signs of the formula language, for the parser and the printer alike.</summary>
internal static class RuleWords
{
    public const string If = "if";
    public const string Then = "then";
    public const string And = "and";
    public const string Or = "or";
    public const string Not = "not";
    public const string Prior = "prior";
    public const string Children = "children";
    public const string Star = "*";

    /// <summary>Names of the functions, by the value of <see cref="RuleFunction"/>.</summary>
    public static IReadOnlyList<string> Functions { get; } = ["sum", "min", "max", "count", "round", "abs", "exists", "value", "quotient"];

    public static bool IsKeyword(string word) => word is If or Then or And or Or;

    public static Relation RelationOf(string sign) => sign switch
    {
        "=" => Relation.Equal,
        "<=" => Relation.LessOrEqual,
        ">=" => Relation.GreaterOrEqual,
        "<" => Relation.Less,
        ">" => Relation.Greater,
        _ => throw new ArgumentOutOfRangeException(nameof(sign), sign, null),
    };

    public static string SignOf(Relation relation) => relation switch
    {
        Relation.Equal => "=",
        Relation.LessOrEqual => "<=",
        Relation.GreaterOrEqual => ">=",
        Relation.Less => "<",
        Relation.Greater => ">",
        _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, null),
    };

    /// <summary>What to type instead of a sign that people paste from documents, or <see langword="null"/>.</summary>
    public static string? InsteadOf(string character) => character switch
    {
        "≤" or "≦" or "⩽" => "<=",
        "≥" or "≧" or "⩾" => ">=",
        "＝" => "=",
        "＜" => "<",
        "＞" => ">",
        "＋" => "+",
        "－" or "−" or "–" or "—" => "-",
        "＊" or "×" or "·" => "*",
        "（" => "(",
        "）" => ")",
        "，" or "、" => ",",
        "．" or "。" => ".",
        _ => null,
    };
}
