using System.CommandLine;
using System.Text;
using SchemaKit.Cli.Definitions;
using SchemaKit.Cli.Files;
using SchemaKit.Cli.Terminal;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Emit.CSharp;
using SchemaKit.Compiler.Emit.Docs;
using SchemaKit.Compiler.Emit.JsonSchema;
using SchemaKit.Compiler.Emit.Models;
using SchemaKit.Compiler.Emit.OpenApi;

namespace SchemaKit.Cli.Commands;

/// <summary><c>schemakit emit</c>: prints what is made of a definition.</summary>
internal sealed class EmitCommand : ICliCommand
{
    private const string JsonSchema = "json-schema";
    private const string OpenApi = "openapi";
    private const string CSharp = "csharp";
    private const string Docs = "docs";
    private const string Html = "html";
    private const string Markdown = "markdown";

    private readonly Argument<string> _target = new("target") { Description = "json-schema, openapi, docs or csharp" };

    private readonly Argument<string> _definition = new("definition") { Description = "A definition file, or standard/edition of a shipped one" };

    private readonly Option<string> _output = new("--output", "-o") { Description = "The file to write; csharp: the folder", HelpName = "path" };

    private readonly Option<string> _format = new("--format") { Description = "docs: html or markdown", HelpName = "format", DefaultValueFactory = _ => Html };

    public EmitCommand()
    {
        _target.AcceptOnlyFromAmong(JsonSchema, OpenApi, Docs, CSharp);
        _format.AcceptOnlyFromAmong(Html, Markdown);
    }

    public Command Symbol => new("emit", "Print the JSON Schema, OpenAPI description, rule catalogue or C# of a definition") { _target, _definition, _output, _format };

    public ExitCode Run(ParseResult parsed, Session session)
    {
        var (report, code) = DefinitionLoader.Load(parsed.GetRequiredValue(_definition), session);
        if (report is null)
            return code;

        var output = parsed.GetValue(_output);
        switch (parsed.GetRequiredValue(_target))
        {
            case JsonSchema:
                EmitText(SafeText.Json(JsonSchemaEmitter.Emit(report)), output, session);
                break;
            case OpenApi:
                EmitText(SafeText.Json(OpenApiEmitter.Emit(report)), output, session);
                break;
            case Docs:
                EmitText(parsed.GetValue(_format) == Markdown ? MarkdownDocsEmitter.Emit(report) : HtmlDocsEmitter.Emit(report), output, session);
                break;
            default:
                EmitCode(report, output, session);
                break;
        }

        return ExitCode.Success;
    }

    private static void EmitText(string text, string? output, Session session)
    {
        if (output is null)
            session.Out.Block(text);
        else
            Write(PathText.Full(output, session.Console.Folder), output, text, session);
    }

    private static void EmitCode(BoundReport report, string? output, Session session)
    {
        var files = CSharpEmitter.Emit(ReportModelBuilder.Build(report)).ToList();
        var folder = output is null ? null : OutputFolder.Create(PathText.Full(output, session.Console.Folder));
        foreach (var file in files)
        {
            if (folder is null)
                session.Out.Block($"//HintName: {file.Name}\n{file.Text}");
            else
                Write(Path.Combine(folder, file.Name), Path.Combine(output!, file.Name), file.Text, session);
        }
    }

    private static void Write(string path, string name, string text, Session session)
    {
        AtomicFile.Write(path, new UTF8Encoding(false).GetBytes(text));
        session.Error.Line($"wrote {PathText.Shown(name)}");
    }
}
