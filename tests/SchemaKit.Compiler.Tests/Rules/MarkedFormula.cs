using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Tests.Rules;

/// <summary>A formula in a file, with the expected finding marked in it: <c>a = {|SK0160:.|}b</c>. <c>{|SK0152:|}</c> at the end marks the closing quote.</summary>
internal sealed class MarkedFormula
{
    private const string Before = "{ \"assert\": ";

    public MarkedFormula(string marked)
    {
        int open = marked.IndexOf("{|", StringComparison.Ordinal), close = marked.IndexOf("|}", StringComparison.Ordinal);
        var formula = marked;
        if (open >= 0)
        {
            Id = marked.Substring(open + 2, 6);
            var inner = marked[(open + 9)..close];
            formula = marked[..open] + inner + marked[(close + 2)..];
            Span = new TextSpan(Before.Length + 1 + open, Math.Max(inner.Length, 1));
        }

        Source = new SourceFile("test.json", Before + "\"" + formula + "\" }");
        Formula = new Located<string>(formula, new TextSpan(Before.Length, formula.Length + 2));
    }

    public SourceFile Source { get; }

    public Located<string> Formula { get; }

    public string Id { get; } = "";

    public TextSpan Span { get; }
}
