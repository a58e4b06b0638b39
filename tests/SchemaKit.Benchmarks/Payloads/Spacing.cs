namespace SchemaKit.Benchmarks.Payloads;

/// <summary>Random white space at every place between the tokens of minified JSON.</summary>
internal static class Spacing
{
    public static byte[] AddTo(ReadOnlySpan<byte> minified, Random random)
    {
        var spaced = new List<byte>(minified.Length * 2);
        var (isText, isEscaped) = (false, false);
        foreach (var unit in minified)
        {
            var isMark = !isText && "{}:,"u8.Contains(unit);
            if (isMark)
                AddSpace(spaced, random);
            spaced.Add(unit);
            if (isMark)
                AddSpace(spaced, random);
            isText = unit == '"' && !isEscaped ? !isText : isText;
            isEscaped = isText && unit == '\\' && !isEscaped;
        }

        AddSpace(spaced, random);
        return [.. spaced];
    }

    private static void AddSpace(List<byte> spaced, Random random)
    {
        for (var count = random.Next(3); count > 0; count--)
            spaced.Add(" \t\r\n"u8[random.Next(4)]);
    }
}
