using System.Text;
using SchemaKit.Compiler.Binding;

namespace SchemaKit.Documents.Layout;

/// <summary>Puts texts right that were UTF-8 once, and were read in another encoding and saved so.</summary>
internal static class MisreadText
{
    private const int SampleLength = 65_536;
    private const int ShortestLabel = 4;

    /// <summary>What programs take UTF-8 for: GBK, GB 18030, and Western European.</summary>
    private static readonly int[] CodePages = [936, 54936, 1252];

    private static readonly UTF8Encoding Utf8 = new(false);

    /// <summary>The text that shows more labels of the definition; <see langword="null"/> if that is the given one.</summary>
    public static Misreading? Repair(string text, BoundReport report)
    {
        var sample = text[..Math.Min(text.Length, SampleLength)];
        var encodings = CodePages.Select(EncodingOf).Where(e => IsLikely(sample, e)).ToList();
        if (encodings.Count == 0)
            return null;

        var labels = Labels(report);
        var best = encodings.Select(e => Reread(text, e)).MaxBy(r => (Known(r.Text, labels), -r.Lost))!;
        return Known(best.Text, labels) > Known(text, labels) ? best : null;
    }

    private static Encoding EncodingOf(int codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(codePage, new EncoderReplacementFallback("?"), new DecoderReplacementFallback("\uFFFD"))!;

    /// <summary>Whether hardly a letter of the sample fails to be read as UTF-8.</summary>
    private static bool IsLikely(string sample, Encoding encoding)
    {
        var letters = sample.Count(c => c > '\u007F');
        if (letters == 0)
            return false;

        var (text, lost, _) = Reread(sample, encoding);
        return lost * 10 < text.Count(c => c > '\u007F');
    }

    private static Misreading Reread(string text, Encoding encoding)
    {
        var reread = Utf8.GetString(encoding.GetBytes(text));
        return new Misreading(reread.StartsWith('\uFEFF') ? reread[1..] : reread, reread.Count(c => c == '\uFFFD'), encoding.CodePage);
    }

    private static List<string> Labels(BoundReport report)
    {
        var captions = report.Definition.Sections.Select(s => s.Captions)
            .Concat(report.Tables.SelectMany(t => t.Rows.Concat(t.Columns).SelectMany(WithBelow).Select(n => n.Definition.Captions).Prepend(t.Definition.Captions)));
        return [.. captions.SelectMany(c => c.Label.Wordings).Select(w => w.Text).Where(t => t.Length >= ShortestLabel && t.Any(c => c > '\u007F')).Distinct()];
    }

    private static IEnumerable<BoundNode> WithBelow(BoundNode node) => node.Children.SelectMany(WithBelow).Prepend(node);

    private static int Known(string text, List<string> labels) => labels.Count(l => text.Contains(l, StringComparison.Ordinal));
}
