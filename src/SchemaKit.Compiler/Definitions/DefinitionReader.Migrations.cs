using SchemaKit.Compiler.Json;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Definitions;

internal sealed partial class DefinitionReader
{
    private static readonly (string Word, CarryKind Meaning)[] CarryWords =
    [
        ("renamed", CarryKind.Renamed),
        ("sum", CarryKind.Sum),
        ("split", CarryKind.Split),
        ("redefined", CarryKind.Redefined),
        ("unknown", CarryKind.Unknown),
        ("removed", CarryKind.Removed),
    ];

    private List<MigrationDefinition> ReadMigrations(MemberReader members)
    {
        var migrations = new List<MigrationDefinition>();
        foreach (var node in members.Find<JsonArray>("migrations").ItemsAs<JsonObject>(_diagnostics))
        {
            if (ReadMigration(node) is not { } migration)
                continue;
            if (migrations.Exists(m => m.Edition.Value == migration.Edition.Value && m.IsInward == migration.IsInward))
                _diagnostics.ReportMigrationTwice(migration.Edition, migration.IsInward);
            else
                migrations.Add(migration);
        }

        return migrations;
    }

    private MigrationDefinition? ReadMigration(JsonObject node)
    {
        var members = MembersOf(node, "a migration");
        if (members.Has("from"))
            members.RefuseMisplaced("to", "a migration that has 'from'; write two migrations");
        var (from, to) = (members.Find<JsonString>("from"), members.Find<JsonString>("to"));
        if (!members.Has("from") && !members.Has("to"))
            _diagnostics.ReportMissingMember(members.Place, "from", "a migration");
        var cells = members.Find<JsonArray>("cells").ItemsAs<JsonObject>(_diagnostics).Select(ReadCarry).OfType<CarryDefinition>().ToList();
        members.RefuseUnknown();
        return Locate(from ?? to) is { } edition ? new MigrationDefinition(edition, from is not null, cells) : null;
    }

    private CarryDefinition? ReadCarry(JsonObject node)
    {
        var members = MembersOf(node, "a cell of a migration");
        var how = MeaningOf(members.Require<JsonString>("how"), "how", CarryWords);
        if (how == CarryKind.Unknown)
            members.RefuseMisplaced("from", "cells that are unknown");
        if (how == CarryKind.Removed)
            members.RefuseMisplaced("to", "cells that are removed");
        var from = ReadPaths(members, "from", isRequired: how != CarryKind.Unknown, takesMany: how is CarryKind.Sum or null);
        var to = ReadPaths(members, "to", isRequired: how != CarryKind.Removed, takesMany: how is CarryKind.Split or null);
        var why = how is CarryKind.Redefined or CarryKind.Unknown or CarryKind.Removed ? ReadRequiredText(members, "why") : ReadText(members, "why");
        members.RefuseUnknown();
        var isWhole = how is not null && (how == CarryKind.Unknown || from.Count > 0) && (how == CarryKind.Removed || to.Count > 0);
        return isWhole ? new CarryDefinition(how!.Value, members.Place, from, to, why) : null;
    }

    private List<Located<string>> ReadPaths(MemberReader members, string name, bool isRequired, bool takesMany)
    {
        if (!members.Has(name) && !isRequired)
            return [];
        if (takesMany && members.Find(name) is JsonArray)
            return ReadNames(members, name, "path of a cell") ?? [];
        return Locate(members.Require<JsonString>(name)) is { } path ? [path] : [];
    }
}
