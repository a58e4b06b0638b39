using SchemaKit.Compiler.Json;

namespace SchemaKit.Compiler.Definitions;

internal sealed partial class DefinitionReader
{
    private List<SectionDefinition> ReadSections(MemberReader members)
    {
        var sections = new List<SectionDefinition>();
        var ids = new IdScope(_diagnostics);
        foreach (var node in members.Find<JsonArray>("sections").ItemsAs<JsonObject>(_diagnostics))
        {
            var section = ReadSection(node);
            if (ids.TryDeclare(section.Id))
                sections.Add(section);
        }

        return sections;
    }

    private SectionDefinition ReadSection(JsonObject node)
    {
        var members = MembersOf(node, "a section");
        var id = ReadId(members);
        WarnWithoutLabel(members, id);
        var section = new SectionDefinition
        {
            Id = id,
            Captions = ReadCaptions(members),
            Tables = ReadNames(members, "tables", "id of a table") ?? (members.Has("tables") ? [] : null),
        };
        members.RefuseUnknown();
        return section;
    }
}
