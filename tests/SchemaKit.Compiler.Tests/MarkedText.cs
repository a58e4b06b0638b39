using System.Text;
using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Tests;

/// <summary>A definition with the expected findings marked in it: <c>{|SK0101:span|}</c>. Marks may nest and may be empty.</summary>
internal sealed record MarkedText(string Text, IReadOnlyList<(string Id, TextSpan Span)> Marks)
{
    private const int IdLength = 6;

    public static MarkedText Parse(string marked)
    {
        var text = new StringBuilder();
        var marks = new List<(string Id, TextSpan Span)>();
        var open = new Stack<(string Id, int Start)>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked.AsSpan(i).StartsWith("{|SK"))
            {
                open.Push((marked.Substring(i + 2, IdLength), text.Length));
                i += 2 + IdLength;
                Assert.Equal(':', marked[i]);
            }
            else if (marked.AsSpan(i).StartsWith("|}"))
            {
                var (id, start) = open.Pop();
                marks.Add((id, TextSpan.FromBounds(start, text.Length)));
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        Assert.Empty(open);
        return new MarkedText(text.ToString(), marks);
    }

    /// <summary>Asserts that exactly the marked findings are reported, each at exactly its place.</summary>
    public static IReadOnlyList<Diagnostic> Verify(string marked, Func<SourceFile, IReadOnlyList<Diagnostic>> compile)
    {
        var expected = Parse(marked);
        var diagnostics = compile(new SourceFile("marked.schemakit.json", expected.Text));
        var missing = expected.Marks.ToList();
        var unexpected = diagnostics.Where(d => !missing.Remove((d.Id, d.Span))).ToList();
        if (missing.Count + unexpected.Count > 0)
        {
            var lines = missing.Select(m => $"missing {m.Id} at {expected.Show(m.Span)}")
                .Concat(unexpected.Select(d => $"unexpected {d.Id} at {expected.Show(d.Span)}: {d.Message}"));
            Assert.Fail(string.Join("\n", lines.Append(marked)));
        }

        return diagnostics;
    }

    private string Show(TextSpan span) => $"{span.Start}..{span.End} '{Text.Substring(span.Start, span.Length)}'";
}
