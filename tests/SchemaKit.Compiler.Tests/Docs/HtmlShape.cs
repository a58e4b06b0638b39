using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace SchemaKit.Compiler.Tests.Docs;

/// <summary>What of a page no text may change: elements with the names of their attributes, comments.</summary>
internal static class HtmlShape
{
    public static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    public static string Of(INode node) => node switch
    {
        IElement element => "<" + element.LocalName + string.Concat(element.Attributes.Select(a => " " + a.Name)) + ">" + string.Concat(element.ChildNodes.Select(Of)) + "</>",
        IComment => "<!---->",
        IDocument document => string.Concat(document.ChildNodes.Select(Of)),
        _ => "",
    };
}
