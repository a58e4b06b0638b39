using System.Text;
using SchemaKit.Compiler.Definitions;

namespace SchemaKit.Documents.Tests.Printing;

/// <summary>Prints labels, with the noise they meet.</summary>
internal sealed class LabelPrinter(Random random, PrintNoise noise, string language)
{
    private const string Narrow = "(),:;.";
    private const string Wide = "（），：；．";

    public string Print(Captions captions)
    {
        var label = captions.Printed(language);
        if (noise.HasFlag(PrintNoise.Aliases) && captions.Aliases.Count > 0)
            label = captions.Aliases[random.Next(captions.Aliases.Count)];
        return Print(label);
    }

    public string Print(string label)
    {
        var printed = new StringBuilder();
        foreach (var c in label)
        {
            if (noise.HasFlag(PrintNoise.SpacedLabels) && printed.Length > 0 && c > '\u2E80' && random.Next(8) == 0)
                printed.Append(" \u00A0\u200B"[random.Next(3)]);
            var width = Narrow.IndexOf(c, StringComparison.Ordinal) is >= 0 and var narrow ? Wide[narrow]
                : Wide.IndexOf(c, StringComparison.Ordinal) is >= 0 and var wide ? Narrow[wide] : c;
            printed.Append(noise.HasFlag(PrintNoise.OtherWidths) && random.Next(2) == 0 ? width : c);
        }

        return printed.ToString();
    }
}
