using SchemaKit.Compiler.Emit.Models;

namespace SchemaKit.Compiler.Emit.CSharp;

/// <summary>Every C# file of a report, by the end of its name.</summary>
internal static class CSharpEmitter
{
    public static IEnumerable<EmittedFile> Emit(EmitReport report)
    {
        yield return new EmittedFile(report.Record.Head.Type + ".g.cs", RecordEmitter.Emit(report.Record));
        foreach (var table in report.Tables)
            yield return new EmittedFile(table.Name + ".g.cs", TableEmitter.Emit(table));
        foreach (var list in report.Lists)
            yield return new EmittedFile(list.Name + ".g.cs", ListEmitter.Emit(list));
        yield return new EmittedFile(report.Rules.Head.RulesType + ".g.cs", RulesEmitter.Emit(report.Rules));
        yield return new EmittedFile(report.Shape.Head.ShapeType + ".g.cs", ShapeEmitter.Emit(report.Shape));
        yield return new EmittedFile(report.Schema.Head.SchemaType + ".g.cs", SchemaEmitter.Emit(report.Schema));
        if (report.Migrations is { } migrations)
            yield return new EmittedFile(migrations.Head.MigrationsFile + ".g.cs", MigrationEmitter.Emit(migrations));
    }
}

internal sealed record EmittedFile(string Name, string Text);
