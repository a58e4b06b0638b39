using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.JsonSchema;

/// <summary>The value kinds as <c>$defs</c>: <c>kind.&lt;id&gt;</c>, and <c>kind.&lt;id&gt;.required</c> where no blank is allowed.</summary>
internal sealed class KindSchemas(JsonText json, SchemaCaptions captions, BoundReport report)
{
    public static string NameFor(BoundCell cell) => NameFor(cell.Kind, cell.Table.Definition.Blank);

    public static string NameFor(BoundKind kind, BlankMeaning blank) => "kind." + kind.Id + (blank == BlankMeaning.Forbidden ? ".required" : "");

    /// <summary>Every kind that a cell has, in the order of the cells; those of entries last.</summary>
    public void Write()
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        var cells = report.Cells.Select(c => (c.Kind, c.Table.Definition.Blank))
            .Concat(report.Lists.SelectMany(l => l.List!.EntryCells.Select(c => (c.Kind, l.Definition.Blank))));
        foreach (var (kind, blank) in cells.Where(c => written.Add(NameFor(c.Kind, c.Blank))))
        {
            using (json.Object(NameFor(kind, blank)))
                Write(kind, blank == BlankMeaning.Forbidden);
        }
    }

    private void Write(BoundKind kind, bool isRequired)
    {
        var definition = report.Definition.Kinds.FirstOrDefault(k => k.Id.Value == kind.Id);
        captions.Write(definition?.Label ?? LocalizedString.Empty, kind.Id, kind.Unit);
        if (kind.Base == KindBase.Decimal)
        {
            using (json.Object("x-schemakit", onOneLine: true))
                json.Number("scale", kind.Scale);
        }

        if (kind.Specials.Count == 0)
        {
            WriteValue(kind, isRequired);
            return;
        }

        using (json.Array("anyOf"))
        {
            using (json.Object(onOneLine: true))
                WriteValue(kind, isRequired);
            foreach (var special in kind.Specials)
            {
                using (json.Object(onOneLine: true))
                {
                    json.String("const", special.Text.Value);
                    captions.Write(special.Label, special.Text.Value, LocalizedString.Empty);
                }
            }
        }
    }

    private void WriteValue(BoundKind kind, bool isRequired)
    {
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
