using SchemaKit.Compiler.Diagnostics;

namespace SchemaKit.Compiler.Json;

/// <summary>Tells numbers and literals from other words, and says what is wrong with the others.</summary>
internal static class JsonWord
{
    public static JsonTokenKind KindOf(string word) => word switch
    {
        "true" => JsonTokenKind.True,
        "false" => JsonTokenKind.False,
        "null" => JsonTokenKind.Null,
        _ => FaultOfNumber(word) is null ? JsonTokenKind.Number : JsonTokenKind.Word,
    };

    /// <summary>What stands in the way of reading the word as a value, as the end of "expected …".</summary>
    public static string Explain(string word)
    {
        if (word.ToLowerInvariant() is "true" or "false" or "null")
            return $"{word.ToLowerInvariant()} in small letters";

        var looksLikeNumber = IsDigitAt(word, 0) || (word[0] is '-' or '+' or '.' && IsDigitAt(word, 1));
        return (looksLikeNumber ? FaultOfNumber(word) : null) ?? $"a value, found '{Visible.Quote(word)}'";
    }

    /// <summary><see langword="null"/> for <c>-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?</c>.</summary>
    private static string? FaultOfNumber(string word)
    {
        var i = word[0] == '-' ? 1 : 0;
        if (word[0] == '+')
            return "a number without a plus sign";
        if (!IsDigitAt(word, i))
            return "a digit at the start of the number";
        if (word[i] == '0' && IsDigitAt(word, i + 1))
            return "a number without leading zeros";

        i = SkipDigits(word, i);
        if (i < word.Length && word[i] == '.')
        {
            if (!IsDigitAt(word, i + 1))
                return "a digit after the decimal point";
            i = SkipDigits(word, i + 1);
        }

        if (i < word.Length && word[i] is 'e' or 'E')
        {
            i += i + 1 < word.Length && word[i + 1] is '+' or '-' ? 2 : 1;
            if (!IsDigitAt(word, i))
                return "a digit in the exponent";
            i = SkipDigits(word, i);
        }

        return i == word.Length ? null : $"a number, found '{Visible.Quote(word)}'";
    }

    private static int SkipDigits(string word, int i)
    {
        while (IsDigitAt(word, i))
            i++;
        return i;
    }

    private static bool IsDigitAt(string word, int i) => i < word.Length && word[i] is >= '0' and <= '9';
}
