using SchemaKit.Compiler.Analysis;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Binding.Migrations;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Definitions.Extending;
using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Compiler.Json;
using SchemaKit.Compiler.Text;
using SchemaKit.Compiler.Verbalizing;

namespace SchemaKit.Compiler;

/// <summary>Compiles a definition together with the editions it extends, the first of them first.</summary>
/// <param name="isSound">Whether the definitions are known to be without fault: then what rules and texts mean together is not looked into, which only gives findings.</param>
internal sealed class DefinitionAssembly(DefinitionLibrary library, bool isSound, CancellationToken cancellation)
{
    /// <summary>A definition with what those that extend it need of it.</summary>
    /// <param name="Root">The tree with everything inherited in it; <see langword="null"/> if there is none.</param>
    private sealed record Part(DefinitionCompilation Compilation, JsonObject? Root, SourceSpace Space, DiagnosticBag Diagnostics);

    /// <summary>Compiles a definition whole.</summary>
    public DefinitionCompilation Compile(SourceFile source)
    {
        var part = CompilePart(source);
        if (part.Compilation.Report is not { Definition.Migrations.Count: > 0 } report)
            return part.Compilation;

        var migrations = report.Definition.Migrations.Select(m => Bind(m, report, part.Diagnostics)).OfType<BoundMigration>().ToList();
        return new DefinitionCompilation(part.Diagnostics.HasErrors ? null : report with { Migrations = migrations }, part.Diagnostics.ToSortedList());
    }

    private BoundMigration? Bind(MigrationDefinition migration, BoundReport report, DiagnosticBag diagnostics)
    {
        var (standard, itself) = (report.Definition.Standard.Value, report.Definition.Edition.Value);
        var files = migration.Edition.Value == itself ? [] : library.Find(standard, migration.Edition.Value);
        if (files.Count == 0)
        {
            diagnostics.ReportOtherEditionMissing(migration.Edition, standard, library.EditionsOf(standard).Where(e => e != itself));
            return null;
        }

        cancellation.ThrowIfCancellationRequested();
        if (CompilePart(files[0].Source).Compilation.Report is { } other)
            return MigrationBinder.Bind(migration, report, other, diagnostics);

        diagnostics.ReportOtherEditionHasErrors(migration.Edition, files[0].Source.Path);
        return null;
    }

    /// <summary>Compiles a definition but for its migrations, which concern nobody else.</summary>
    private Part CompilePart(SourceFile source)
    {
        var space = new SourceSpace(source);
        var diagnostics = new DiagnosticBag(space);
        var own = DefinitionReader.Parse(source, diagnostics);
        cancellation.ThrowIfCancellationRequested();
        var root = own is null ? null : Assemble(own, space, diagnostics);
        var report = root is null ? null : Bind(root, ExtendsOf(own!)?.Value, source, diagnostics);
        return new Part(new DefinitionCompilation(report, diagnostics.ToSortedList()), root, space, diagnostics);
    }

    private BoundReport? Bind(JsonObject root, string? extends, SourceFile source, DiagnosticBag diagnostics)
    {
        var definition = DefinitionReader.Read(source, root, diagnostics, extends);
        cancellation.ThrowIfCancellationRequested();
        var report = Binder.Bind(definition, diagnostics, cancellation, isSound);
        if (!isSound && !diagnostics.HasErrors)
            RuleAnalyzer.Analyze(report, diagnostics, cancellation);
        if (!isSound && !diagnostics.HasErrors)
            TextDrift.Check(report, diagnostics, cancellation);
        return diagnostics.HasErrors ? null : report;
    }

    /// <summary>The tree with what it extends merged in; <see langword="null"/> if that cannot be had, which is reported.</summary>
    private JsonObject? Assemble(JsonObject own, SourceSpace space, DiagnosticBag diagnostics)
    {
        if (!isSound)
            CheckEdition(own, space.Own, diagnostics);
        if (own.Find("extends") is { } written && ItemReader.As<JsonString>(written, diagnostics) is null)
            return null;
        if (ExtendsOf(own) is not { } edition)
            return DefinitionMerger.Merge(own, null, null, space, diagnostics);
        if (FindBase(own, edition, diagnostics) is not { } file)
            return null;

        var part = CompilePart(file);
        if (part.Compilation.Report is null)
        {
            diagnostics.ReportBaseHasErrors(edition, file.Path);
            return null;
        }

        diagnostics.PassOver(part.Diagnostics);
        var inherited = JsonShift.Of(part.Root!, space.Append(part.Space, edition.Span));
        return DefinitionMerger.Merge(own, inherited, edition.Value, space, diagnostics);
    }

    private void CheckEdition(JsonObject own, SourceFile source, DiagnosticBag diagnostics)
    {
        if (own.Find("standard") is not JsonString standard || own.Find("edition") is not JsonString edition)
            return;

        var other = library.Find(standard.Value, edition.Value).FirstOrDefault(f => f.Source.Path != source.Path);
        if (other is not null)
            diagnostics.ReportEditionTwice(edition.Span, edition.Value, standard.Value, other.Source.Path);
    }

    private SourceFile? FindBase(JsonObject own, Located<string> edition, DiagnosticBag diagnostics)
    {
        if (new MemberReader(own, "the definition", diagnostics).Require<JsonString>("standard")?.Value is not { } standard)
            return null;

        var itself = (own.Find("edition") as JsonString)?.Value;
        var chain = library.ChainFrom(standard, edition.Value).ToList();
        var turn = chain.FindIndex(link => link.Edition == itself);
        if (turn >= 0)
            diagnostics.ReportExtendsItself(edition.Span, itself!, chain.Take(turn + 1).Select(link => link.Edition).Prepend(itself!));
        else if (chain[0].Files.Count == 0)
            diagnostics.ReportUnknownBase(edition, standard, library.EditionsOf(standard).Where(e => e != itself).ToList());
        else
            return chain[0].Files[0].Source;
        return null;
    }

    private static Located<string>? ExtendsOf(JsonObject own) =>
        own.Find("extends") is JsonString edition ? new Located<string>(edition.Value, edition.Span) : null;
}
