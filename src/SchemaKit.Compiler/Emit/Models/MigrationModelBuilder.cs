using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Binding.Migrations;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Emit.CSharp;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.Models;

/// <summary>Decides how migrations are written as code.</summary>
internal static class MigrationModelBuilder
{
    /// <returns><see langword="null"/> if the definition states none, or none whose other edition is at hand.</returns>
    public static EmitMigrations? Build(BoundReport report, EmitHead head) => report.Migrations.Count == 0
        ? null
        : new EmitMigrations(head, report.Migrations.Select(m => Build(m, report.Definition.Languages)).ToEquatableArray(), report.Rules.Any(r => r.ReadsPrior));

    public static CsName MethodOf(BoundMigration migration) => migration.IsInward
        ? CsName.FromIds("From")
        : CsName.FromIds("ToEdition").With(migration.Target.Definition.Edition.Value.Replace('.', '_'));

    private static EmitMigration Build(BoundMigration migration, IReadOnlyList<string> languages)
    {
        var whys = migration.Carries.Select(c => c.Why.InEach(languages)).Where(w => !w.IsEmpty).Distinct().ToList();
        var carries = new List<EmitCarry>();
        foreach (var carry in migration.Carries)
        {
            if (carry.Kind == CarryKind.Same && carries.Count > 0 && Extend(carries[carries.Count - 1], carry) is { } longer)
                carries[carries.Count - 1] = longer;
            else
                carries.Add(Of(carry, migration, whys.IndexOf(carry.Why.InEach(languages))));
        }

        var other = migration.IsInward ? migration.Source : migration.Target;
        return new EmitMigration(
            new ReportNames(other).Head, migration.IsInward, MethodOf(migration), whys.ToEquatableArray(),
            migration.Texts.Concat(migration.LostTexts.Select(t => (Source: t, Target: -1))).ToEquatableArray(), carries.ToEquatableArray());
    }

    private static EmitCarry? Extend(EmitCarry last, BoundCarry next) =>
        last.Kind == CarryKind.Same && last.From[0] + last.Count == next.Sources[0] && last.To[0] + last.Count == next.Targets[0]
            ? last with { Count = last.Count + 1 }
            : null;

    private static EmitCarry Of(BoundCarry carry, BoundMigration migration, int why)
    {
        var from = string.Join(" + ", carry.Sources.Select(c => migration.Source.Cells[c].Pointer));
        var to = string.Join(" + ", carry.Targets.Select(c => migration.Target.Cells[c].Pointer));
        var cells = from.Length == 0 ? to : to.Length == 0 || from == to ? from : from + " to " + to;
        return new EmitCarry(carry.Kind, carry.Sources.ToEquatableArray(), carry.Targets.ToEquatableArray(), 1, why, cells);
    }
}
