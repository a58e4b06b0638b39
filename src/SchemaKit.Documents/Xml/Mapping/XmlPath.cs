using System.Globalization;
using SchemaKit.Documents.Xml.Tree;

namespace SchemaKit.Documents.Xml.Mapping;

/// <summary>Where something stands below a node: names joined by <c>/</c>, the last perhaps an attribute.</summary>
internal sealed class XmlPath
{
    private const int MaxSteps = 16;

    private readonly IReadOnlyList<XmlStep> _steps;

    private XmlPath(IReadOnlyList<XmlStep> steps) => _steps = steps;

    /// <summary>Reads <c>A/B|C[Code="x"]/D[2]/@id</c>; what is expected instead, if it is no path.</summary>
    public static (XmlPath? Path, string? Expected) Parse(string text)
    {
        var steps = new List<XmlStep>();
        for (var i = 0; ;)
        {
            var end = StepEnd(text, i);
            if (XmlStep.Parse(text[i..end]) is not { } step)
                return (null, "names joined by '|', perhaps with [2] or [Name=\"text\"]");
            if (steps.Count == MaxSteps)
                return (null, string.Create(CultureInfo.InvariantCulture, $"at most {MaxSteps} steps"));

            steps.Add(step);
            if (end == text.Length)
                break;
            i = end + 1;
        }

        return steps.SkipLast(1).Any(s => s.IsAttribute) ? (null, "an attribute at the end only") : (new XmlPath(steps), null);
    }

    /// <summary>The first node there; it and the codes that chose it among its siblings are added to those used.</summary>
    public XmlNode? Take(XmlNode from, ICollection<XmlNode> used) => Take(from, 0, used);

    /// <summary>Every node there.</summary>
    public IEnumerable<XmlNode> All(XmlNode from) => All(from, 0);

    private IEnumerable<XmlNode> All(XmlNode from, int step) => step == _steps.Count
        ? [from]
        : _steps[step].Matches(from).SelectMany(m => All(m.Node, step + 1));

    private XmlNode? Take(XmlNode from, int step, ICollection<XmlNode> used)
    {
        if (step == _steps.Count)
        {
            used.Add(from);
            return from;
        }

        foreach (var (node, code) in _steps[step].Matches(from))
        {
            if (Take(node, step + 1, used) is not { } found)
                continue;

            if (code is not null)
                used.Add(code);
            return found;
        }

        return null;
    }

    private static int StepEnd(string text, int start)
    {
        var isQuoted = false;
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == '"')
                isQuoted = !isQuoted;
            else if (text[i] == '/' && !isQuoted)
                return i;
        }

        return text.Length;
    }
}
