using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.JsonSchema;

/// <summary>The value kinds as <c>$defs</c>: <c>kind.&lt;id&gt;</c>, and <c>kind.&lt;id&gt;.required</c> where no blank is allowed.</summary>
internal sealed class KindSchemas(JsonText json, SchemaCaptions captions, BoundReport report)
{
    public static string NameFor(BoundCell cell) => "kind." + cell.Kind.Id + (IsRequired(cell) ? ".required" : "");

    /// <summary>Every kind that a cell has, in the order of the cells.</summary>
    public void Write()
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var cell in report.Cells.Where(c => written.Add(NameFor(c))))
        {
            using (json.Object(NameFor(cell)))
                Write(cell.Kind, IsRequired(cell));
        }
    }

    private static bool IsRequired(BoundCell cell) => cell.Table.Definition.Blank == BlankMeaning.Forbidden;

    private void Write(BoundKind kind, bool isRequired)
    {
        var definition = report.Definition.Kinds.FirstOrDefault(k => k.Id.Value == kind.Id);
        captions.Write(definition?.Label ?? LocalizedString.Empty, kind.Id, kind.Unit);

        var type = kind.Base switch
        {
            KindBase.Integer or KindBase.Year => "integer",
            KindBase.Decimal => "number",
            _ => "string",
        };
        if (isRequired)
            json.String("type", type);
        else
            json.Strings("type", [type, "null"]);

        switch (kind.Base)
        {
            case KindBase.Text:
                json.Number("minLength", 1);
                break;
            case KindBase.Date:
                json.Number("minLength", 10);
                json.Number("maxLength", 10);
                break;
            case KindBase.Code:
                WriteCodes(kind, isRequired);
                break;
            default:
                json.Number("minimum", kind.Min, kind.Scale);
                json.Number("maximum", kind.Max, kind.Scale);
                break;
        }
    }

    private void WriteCodes(BoundKind kind, bool isRequired)
    {
        using (json.Array("enum", onOneLine: true))
        {
            foreach (var code in kind.Codes)
                json.String(code.Id.Value);
            if (!isRequired)
                json.Null();
        }
    }
}
