using System.Text;
using SchemaKit.Documents.Labels;
using SchemaKit.Documents.Layout;

namespace SchemaKit.Documents.Narrative;

/// <summary>Finds the title by the patterns of the definition; it may run over several lines, the organization on the first.</summary>
internal sealed class TitleReader(DocumentLines lines, IReadOnlyList<string> patterns)
{
    private const int LinesOfTitle = 4;
    private const int LongestTitle = 300;
    private const int LinesToSearch = 200;

    private readonly List<TitlePattern> _patterns = [.. patterns.Select(p => new TitlePattern(p))];

    /// <param name="endLine">The first line that cannot belong to it.</param>
    public ReportTitle? Find(int endLine)
    {
        ReportTitle? best = null;
        var head = new List<int>();
        for (var line = 1; line <= lines.Count && line < endLine && head.Count < LinesToSearch; line++)
        {
            if (lines.IsEmpty(line) || lines.LengthOf(line) > LongestTitle)
                continue;

            head.Add(line);
            if (ReadEndingAt(head) is not { } title)
                continue;

            if (OrganizationName.IsLikely(title.Organization))
                return title;

            best ??= title;
        }

        return best;
    }

    /// <summary>The shortest run of lines that ends here and is a title; one more if it lacks the organization.</summary>
    private ReportTitle? ReadEndingAt(List<int> head)
    {
        ReportTitle? nameless = null;
        for (var count = 1; count <= Math.Min(LinesOfTitle, head.Count); count++)
        {
            if (Read(head, count) is not { } title)
                continue;

            if (nameless is not null)
                return OrganizationName.IsLikely(title.Organization) ? title : nameless;

            if (title.Organization.Length > 0)
                return title;

            nameless = title;
        }

        return nameless;
    }

    private ReportTitle? Read(List<int> head, int count)
    {
        var (first, last) = (head[^count], head[^1]);
        var text = Joined(head.TakeLast(count).Select(lines.Trimmed));
        var origins = new List<int>();
        var key = LabelText.Fold(text.AsSpan(), origins);
        if (_patterns.Select(p => p.Match(key)).OfType<TitleMatch>().OrderByDescending(m => m.FixedLength).FirstOrDefault() is not { } match)
            return null;

        var organization = match.HasOrganization ? text[origins[match.Start]..(origins[match.End - 1] + 1)] : "";
        var before = head.Count > count && head[^(count + 1)] == first - 1 && match.Start == 0 ? lines.Trimmed(first - 1) : "";
        return new ReportTitle(text, organization, match.Year, first, last, OrganizationName.IsLikely(before) ? before : "");
    }

    /// <summary>Joins the lines, with a space where a script that has spaces meets itself.</summary>
    private static string Joined(IEnumerable<string> parts)
    {
        var joined = new StringBuilder();
        foreach (var part in parts)
        {
            if (joined.Length > 0 && joined[^1] < '\u2E80' && part[0] < '\u2E80')
                joined.Append(' ');
            joined.Append(part);
        }

        return joined.ToString();
    }
}
