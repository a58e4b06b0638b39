using System.Globalization;
using SchemaKit.Compiler.Binding;

namespace SchemaKit.Compiler.Verbalizing;

/// <summary>What "item 3" means among rows or columns: the one that is numbered so; of a group, its total.</summary>
internal static class ItemNumbers
{
    private const int Largest = 99;

    private const string Digits = "〇一二三四五六七八九";

    /// <summary>The path of an item; <see langword="null"/> if no number means just one.</summary>
    public static string? PathOf(IReadOnlyList<BoundNode> tree, int number)
    {
        var items = tree.Where(n => NumberOf(n) == number).ToList();
        if (items.Count != 1)
            return null;
        if (items[0].IsLeaf)
            return items[0].Path;

        var totals = items[0].Children.Where(c => c.IsLeaf && c.Definition.SumOf is not null).ToList();
        return totals.Count == 1 ? totals[0].Path : null;
    }

    /// <summary>The number that means a path; <see langword="null"/> if none does.</summary>
    public static int? Of(IReadOnlyList<BoundNode> tree, string path)
    {
        var node = tree.FirstOrDefault(n => path == n.Path || path.StartsWith(n.Path + ".", StringComparison.Ordinal));
        return node is not null && NumberOf(node) is { } number && PathOf(tree, number) == path ? number : null;
    }

    /// <summary>一 to 九十九.</summary>
    public static string Chinese(int number)
    {
        var (tens, ones) = (number / 10, number % 10);
        var text = tens == 0 ? "" : tens == 1 ? "十" : Digits[tens] + "十";
        return ones == 0 && tens > 0 ? text : text + Digits[ones];
    }

    /// <summary>A number from 1 to 99 in digits, or in Chinese numerals without anything before or after.</summary>
    public static int? Read(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number is > 0 and <= Largest ? number : null;

        for (var i = 1; i <= Largest && text.Length <= 3; i++)
        {
            if (Chinese(i) == text)
                return i;
        }

        return null;
    }

    private static int? NumberOf(BoundNode node) => Read(node.Definition.Captions.Number.Trim('（', '）', '(', ')', '.', '、', ' '));
}
