using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Compiler.Text;
using Xunit.Sdk;

namespace SchemaKit.Compiler.Tests;

public sealed class MarkedTextTests
{
    [Fact]
    public void Marks_are_taken_out_and_become_spans()
    {
        var marked = MarkedText.Parse("{ {|SK0101:a{|SK0102:b|}|} c{|SK0103:|} }");
        Assert.Equal("{ ab c }", marked.Text);
        Assert.Equal([("SK0102", new TextSpan(3, 1)), ("SK0101", new TextSpan(2, 2)), ("SK0103", new TextSpan(6, 0))], marked.Marks);
    }

    [Theory]
    [InlineData("x{|SK0104:y|}", true)]
    [InlineData("x{|SK0104:y|}{|SK0104:|}", false)]
    [InlineData("x{|SK0105:y|}", false)]
    [InlineData("{|SK0104:xy|}", false)]
    [InlineData("xy", false)]
    [InlineData("x{|SK0104:{|SK0104:y|}|}", false)]
    public void Missing_and_unexpected_findings_fail(string marked, bool passes)
    {
        var failure = Record.Exception(() => MarkedText.Verify(marked, ReportY));
        Assert.Equal(passes ? null : typeof(FailException), failure?.GetType());
    }

    private static IReadOnlyList<Diagnostic> ReportY(SourceFile source)
    {
        var diagnostics = new DiagnosticBag(source);
        diagnostics.ReportInvalidId(new TextSpan(1, 1), "y");
        return diagnostics.ToSortedList();
    }
}
