using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Emit.Models;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.CSharp;

/// <summary>Prints the methods of a report record that carry reports over from and to other editions.</summary>
internal static class MigrationEmitter
{
    private static readonly CsCode Unknown = $"global::System.Collections.Generic.IEnumerable<string>? unknown = null";

    public static string Emit(EmitMigrations migrations)
    {
        var writer = FileWriter.Start(migrations.Head);
        using (writer.Braces($"public sealed partial record {migrations.Head.Type}"))
        {
            for (var i = 0; i < migrations.Migrations.Count; i++)
            {
                if (i > 0)
                    writer.Line();
                Emit(writer, migrations.Head, migrations.Migrations[i]);
            }

            foreach (var migration in migrations.Migrations.Where(m => m.IsInward && migrations.ReadsPrior))
                EmitJudging(writer, migrations.Head, migration);
        }

        return writer.ToString();
    }

    private static void Emit(CodeWriter writer, EmitHead own, EmitMigration migration)
    {
        var other = migration.Other;
        CsCode otherType = $"global::{other.Namespace}.{other.Type}", otherShape = $"global::{other.Namespace}.{other.ShapeType}";
        if (migration.IsInward)
        {
            writer.Line($"/// <summary>Carries a report of edition {DocText.Of(other.Edition)} over. What is unknown here is blank, never 0.</summary>");
            writer.Line($"/// <param name=\"report\">The report.</param>");
        }
        else
        {
            writer.Line($"/// <summary>Carries this report over to edition {DocText.Of(other.Edition)}. What is unknown there is blank, never 0.</summary>");
        }

        writer.Line($"/// <param name=\"unknown\">JSON Pointers of cells that are blank because they are unknown, as an earlier migration said.</param>");
        var header = migration.IsInward
            ? (CsCode)$"public static global::SchemaKit.Migrated<{own.Type}> {migration.Method}({otherType} report, {Unknown})"
            : $"public global::SchemaKit.Migrated<{otherType}> {migration.Method}({Unknown})";
        using (writer.Braces($"{header}"))
        {
            var arguments = migration.IsInward
                ? (CsCode)$"{otherShape}.Value, report.Data_, {own.ShapeType}.Value, unknown"
                : $"{own.ShapeType}.Value, _data, {otherShape}.Value, unknown";
            writer.Line($"var run = new global::SchemaKit.Runtime.MigrationRun({arguments});");
            for (var i = 0; i < migration.Whys.Count; i++)
                writer.Line($"var why{i} = new {CsNames.Text}({CsCode.Join(", ", migration.Whys[i].Wordings.Select(Pair))});");
            foreach (var carry in migration.Carries)
                Emit(writer, carry);
            foreach (var (from, to) in migration.Texts)
                writer.Line($"{(to < 0 ? (CsCode)$"run.LostText({from});" : $"run.Text({from}, {to});")}");
            writer.Line($"return run.Finish(data => new {(migration.IsInward ? (CsCode)$"{own.Type}" : otherType)}(data));");
        }
    }

    /// <summary>A report of the year before may be of the other edition.</summary>
    private static void EmitJudging(CodeWriter writer, EmitHead own, EmitMigration migration)
    {
        var other = migration.Other;
        writer.Line();
        writer.Line($"/// <summary>Judges this report beside the same body's report of the year before, which is of edition {DocText.Of(other.Edition)}. Rules that read what it does not say are not evaluated; operands in it have the pointers and labels of this edition.</summary>");
        using (writer.Braces($"public {CsNames.Result} Validate(global::{other.Namespace}.{other.Type} prior)"))
        {
            writer.Line($"global::System.ArgumentNullException.ThrowIfNull(prior);");
            writer.Line($"var carried = {migration.Method}(prior, {CsNames.Validator}.UnusableCells(global::{other.Namespace}.{other.ShapeType}.Value, prior.Data_));");
            writer.Line($"return {CsNames.Validator}.Validate({own.ShapeType}.Value, _data, carried.Report._data, null, carried.Unknown);");
        }
    }

    private static CsCode Pair(Wording wording) => $"({CsLiteral.Of(wording.Language)}, {CsLiteral.Of(wording.Text)})";

    private static void Emit(CodeWriter writer, EmitCarry carry)
    {
        var cells = carry.Count == 1 ? (CsCode)$"{DocText.Of(carry.Cells)}" : $"{DocText.Of(carry.Cells)} and the {carry.Count - 1} cells after it";
        writer.Line($"// {cells}");
        var why = carry.Why < 0 ? (CsCode)$"{CsNames.Text}.Empty" : $"why{carry.Why}";
        CsCode call = carry.Kind switch
        {
            CarryKind.Same => $"run.Same({carry.From[0]}, {carry.To[0]}, {carry.Count});",
            CarryKind.Renamed => $"run.Renamed({carry.From[0]}, {carry.To[0]}, {why});",
            CarryKind.Sum => $"run.Sum([{List(carry.From)}], {carry.To[0]}, {why});",
            CarryKind.Split => $"run.Split({carry.From[0]}, [{List(carry.To)}], {why});",
            CarryKind.Redefined => $"run.Redefined({carry.From[0]}, {carry.To[0]}, {why});",
            CarryKind.Unknown => $"run.Unknown({carry.To[0]}, {why});",
            _ => $"run.Removed({carry.From[0]}, {why});",
        };
        writer.Line($"{call}");
    }

    private static CsCode List(EquatableArray<int> cells) => CsCode.Join(", ", cells.Select(c => (CsCode)$"{c}"));
}
