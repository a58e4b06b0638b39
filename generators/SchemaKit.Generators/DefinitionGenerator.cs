using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SchemaKit.Compiler.Emit.CSharp;
using SchemaKit.Compiler.Emit.Models;

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
        var definitions = files.Combine(files.Collect().Select(static (all, _) => new DefinitionInputs(all)))
            .Select(static (pair, _) => pair.Left.Among(pair.Right)).WithTrackingName(GeneratorSteps.Input)
            .Select(static (input, cancellation) => DefinitionFile.Compile(input, cancellation))
            .WithTrackingName(GeneratorSteps.Compile);
        var reports = definitions.Where(static d => d.Report is not null).Combine(folder)
            .Select(static (pair, _) => new EmittedPart<EmitReport>(HintName.PrefixOf(pair.Left.Path, pair.Right), pair.Left.Report!));

        Register(context, reports.Select(static (r, _) => r.With(r.Model.Record)), GeneratorSteps.Record, static m => m.Head.Type, RecordEmitter.Emit);
        Register(context, reports.SelectMany(static (r, _) => r.Model.Tables.Select(t => r.With(t))), GeneratorSteps.Table, static m => m.Name, TableEmitter.Emit);
        Register(context, reports.SelectMany(static (r, _) => r.Model.Lists.Select(l => r.With(l))), GeneratorSteps.List, static m => m.Name, ListEmitter.Emit);
        Register(context, reports.Select(static (r, _) => r.With(r.Model.Rules)), GeneratorSteps.Rules, static m => m.Head.RulesType, RulesEmitter.Emit);
        Register(context, reports.Select(static (r, _) => r.With(r.Model.Shape)), GeneratorSteps.Shape, static m => m.Head.ShapeType, ShapeEmitter.Emit);
        Register(context, reports.Select(static (r, _) => r.With(r.Model.Schema)), GeneratorSteps.Schema, static m => m.Head.SchemaType, SchemaEmitter.Emit);
        var migrations = reports.Where(static r => r.Model.Migrations is not null).Select(static (r, _) => r.With(r.Model.Migrations!));
        Register(context, migrations, GeneratorSteps.Migrations, static m => m.Head.MigrationsFile, MigrationEmitter.Emit);

        var problems = definitions.SelectMany(static (d, _) => d.Diagnostics).WithTrackingName(GeneratorSteps.Problem);
        context.RegisterSourceOutput(problems, static (production, problem) => production.ReportDiagnostic(problem.ToRoslyn()));
    }

    private static void Register<TModel>(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<EmittedPart<TModel>> models,
        string step,
        Func<TModel, CsName> name,
        Func<TModel, string> emit)
        where TModel : class, IEquatable<TModel> =>
        context.RegisterSourceOutput(models.WithTrackingName(step), (production, part) =>
            production.AddSource(part.Prefix + name(part.Model) + ".g.cs", SourceText.From(emit(part.Model), Encoding.UTF8)));
}
