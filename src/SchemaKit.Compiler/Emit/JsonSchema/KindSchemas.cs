using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.JsonSchema;

/// <summary>The value kinds as <c>$defs</c>: <c>kind.&lt;id&gt;</c>, and <c>kind.&lt;id&gt;.required</c> where no blank is allowed.</summary>
internal sealed class KindSchemas(JsonText json, SchemaCaptions captions, BoundReport report)
{
    /// <summary>
    /// The days of the years 0001 to 9999 as <c>yyyy-mm-dd</c> (RFC 3339 full-date), leap years included, in what all dialects of regular expressions share.
    /// <c>format</c> alone would assert nothing.
    /// </summary>
    private const string Days =
        "^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)"
        + "|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$";

    public static string NameFor(BoundCell cell) => NameFor(cell.Kind, cell.Table.Definition.Blank);

    public static string NameFor(BoundKind kind, BlankMeaning blank) => "kind." + kind.Id + (blank == BlankMeaning.Forbidden ? ".required" : "");

    /// <summary>With a length too, since to some a line end may follow <c>$</c>.</summary>
    public static void WriteDate(JsonText json)
    {
        json.Number("maxLength", 10);
        json.String("pattern", Days);
    }

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
                WriteDate(json);
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
