using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Emit.CSharp;
using SchemaKit.Compiler.Emit.JsonSchema;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.Models;

/// <summary>Decides everything the printers need: names, types, docs, loops. After this nothing knows positions or trees of the definition.</summary>
internal static class ReportModelBuilder
{
    public static EmitReport Build(BoundReport report)
    {
        var names = new ReportNames(report);
        var codeLists = CodeLists(report, names);
        var members = names.MembersOfReport();
        var texts = new List<EmitTextProperty>();
        var properties = new List<EmitTableProperty>();
        var tables = new List<EmitTable>();
        var lists = new List<EmitList>();
        var types = new CellTypes(report, names.Head, codeLists);
        for (var i = 0; i < report.Members.Count; i++)
        {
            if (report.Members[i].Text is { } text)
            {
                texts.Add(new EmitTextProperty(members.Take(CsName.FromIds(text.Id.Value)), i, Docs.Of(text.Captions, report.Definition)));
                continue;
            }

            var table = report.Members[i].Table!;
            if (table.List is { } list)
            {
                var built = new ListModelBuilder(report, table, names, types).Build();
                lists.Add(built);
                properties.Add(new EmitTableProperty(
                    members.Take(CsName.FromIds(table.Id)), built.Name, table.FirstCell, table.CellCount, built.Doc,
                    new EmitListProperty(list.Index, built.Entry.Name, built.Overall?.Name ?? default, list.HasOverall, list.Definition.IsOptional, built.InOverall)));
                continue;
            }

            var emitted = new TableModelBuilder(report, table, names, types).Build();
            tables.Add(emitted);
            properties.Add(new EmitTableProperty(
                members.Take(CsName.FromIds(table.Id)), emitted.Name, table.FirstCell, table.CellCount, emitted.Doc));
        }

        var definition = report.Definition;
        return new EmitReport(
            new EmitRecord(
                names.Head, definition.Title, definition.Citation, texts.ToEquatableArray(), properties.ToEquatableArray(),
                codeLists.Values.ToEquatableArray(), SpecialNames.Of(report, names))
            {
                ReadsPrior = report.Rules.Any(r => r.ReadsPrior),
                ReadsChildren = report.Rules.Any(r => r.ReadsChildren),
            },
            tables.ToEquatableArray(),
            lists.ToEquatableArray(),
            RuleModelBuilder.Build(report, names),
            ShapeModelBuilder.Build(report, names.Head),
            new EmitSchema(names.Head, JsonSchemaEmitter.Emit(report)),
            MigrationModelBuilder.Build(report, names.Head));
    }

    private static Dictionary<string, EmitCodeList> CodeLists(BoundReport report, ReportNames names)
    {
        var lists = new Dictionary<string, EmitCodeList>(StringComparer.Ordinal);
        foreach (var kind in report.Definition.Kinds.Where(k => k.Base == KindBase.Code))
        {
            var members = new NameTable();
            lists[kind.Id.Value] = new EmitCodeList(
                names.Type(kind.Id.Value, "Code"),
                new EmitDoc(kind.Label, LocalizedString.Empty, LocalizedString.Empty),
                kind.Codes.Select(c => new EmitEnumMember(
                    members.Take(CsName.FromIds(c.Id.Value)), new EmitDoc(c.Label, LocalizedString.Empty, LocalizedString.Empty))).ToEquatableArray());
        }

        return lists;
    }
}
