using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SchemaKit.Compiler.Emit.CSharp;

namespace SchemaKit.Generators;

/// <summary>Wires definitions to emitted files: a definition is compiled once, and each file is printed from its own model.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class DefinitionGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var folder = context.AnalyzerConfigOptionsProvider.Select(static (options, _) =>
            options.GlobalOptions.TryGetValue("build_property.projectdir", out var path) ? path : "");
        var files = context.AdditionalTextsProvider
            .Where(static file => file.Path.EndsWith(DefinitionFile.Extension, StringComparison.OrdinalIgnoreCase))
            .Select(static (file, cancellation) => DefinitionInput.Read(file, cancellation));
        var definitions = files.Combine(files.Collect())
            .Select(static (pair, _) => pair.Left.Among(pair.Right)).WithTrackingName(GeneratorSteps.Input)
            .Select(static (input, cancellation) => DefinitionFile.Compile(input, cancellation))
            .WithTrackingName(GeneratorSteps.Compile);
        var reports = definitions.Where(static d => d.Report is not null).Combine(folder)
            .Select(static (pair, _) => (Prefix: HintName.PrefixOf(pair.Left.Path, pair.Right), Report: pair.Left.Report!));

        Register(context, reports.Select(static (r, _) => (r.Prefix, r.Report.Record)), GeneratorSteps.Record, static m => m.Head.Type, RecordEmitter.Emit);
        Register(context, reports.SelectMany(static (r, _) => r.Report.Tables.Select(t => (r.Prefix, t))), GeneratorSteps.Table, static m => m.Name, TableEmitter.Emit);
        Register(context, reports.SelectMany(static (r, _) => r.Report.Lists.Select(l => (r.Prefix, l))), GeneratorSteps.List, static m => m.Name, ListEmitter.Emit);
        Register(context, reports.Select(static (r, _) => (r.Prefix, r.Report.Rules)), GeneratorSteps.Rules, static m => m.Head.RulesType, RulesEmitter.Emit);
        Register(context, reports.Select(static (r, _) => (r.Prefix, r.Report.Shape)), GeneratorSteps.Shape, static m => m.Head.ShapeType, ShapeEmitter.Emit);
        Register(context, reports.Select(static (r, _) => (r.Prefix, r.Report.Schema)), GeneratorSteps.Schema, static m => m.Head.SchemaType, SchemaEmitter.Emit);
        var migrations = reports.Where(static r => r.Report.Migrations is not null).Select(static (r, _) => (r.Prefix, r.Report.Migrations!));
        Register(context, migrations, GeneratorSteps.Migrations, static m => m.Head.MigrationsFile, MigrationEmitter.Emit);

        var problems = definitions.SelectMany(static (d, _) => d.Diagnostics).WithTrackingName(GeneratorSteps.Problem);
        context.RegisterSourceOutput(problems, static (production, problem) => production.ReportDiagnostic(problem.ToRoslyn()));
    }

    private static void Register<TModel>(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<(string Prefix, TModel Model)> models,
        string step,
        Func<TModel, CsName> name,
        Func<TModel, string> emit) =>
        context.RegisterSourceOutput(models.WithTrackingName(step), (production, item) =>
            production.AddSource(item.Prefix + name(item.Model) + ".g.cs", SourceText.From(emit(item.Model), Encoding.UTF8)));
}
