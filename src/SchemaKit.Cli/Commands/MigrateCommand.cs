using System.CommandLine;
using System.Text;
using SchemaKit.Cli.Definitions;
using SchemaKit.Cli.Files;
using SchemaKit.Cli.Migrating;
using SchemaKit.Cli.Terminal;
using SchemaKit.Cli.Validating;
using SchemaKit.Compiler.Binding.Migrations;
using SchemaKit.Engine;

namespace SchemaKit.Cli.Commands;

/// <summary><c>schemakit migrate</c>: carries a payload over to another edition and says what is lost.</summary>
internal sealed class MigrateCommand : ICliCommand
{
    private const string Text = "text";
    private const string Json = "json";

    private readonly Argument<string> _payload = new("report") { Description = "A payload (JSON), or - for standard input" };

    private readonly Option<string> _to = new("--to") { Description = "The edition to carry the report over to", HelpName = "edition", Required = true };

    private readonly Option<string?> _definition = new("--definition") { Description = "The definition that states the migration; the shipped ones without it", HelpName = "file" };

    private readonly Option<string?> _output = new("--output", "-o") { Description = "The file to write; standard output without it, the losses then go to standard error", HelpName = "file" };

    private readonly Option<string> _format = new("--format") { Description = "Losses as text for people, as json for programs", DefaultValueFactory = _ => Text };

    private readonly Option<string?> _language = new("--lang") { Description = "Language of reasons, e.g. zh-Hans or en", HelpName = "tag" };

    public MigrateCommand() => _format.AcceptOnlyFromAmong(Text, Json);

    public Command Symbol => new("migrate", "Carry a report over to another edition, and say what is lost or unknown") { _payload, _to, _definition, _output, _format, _language };

    public ExitCode Run(ParseResult parsed, Session session)
    {
        var name = PathText.Shown(parsed.GetRequiredValue(_payload));
        var (bytes, problem) = name == FoundInput.StandardInput
            ? InputFile.Read(session.Console.Input, name, FileLimits.Payload)
            : InputFile.Read(PathText.Full(name, session.Console.Folder), FileLimits.Payload);
        if (bytes is null)
            return Refused(session, $"{name}: {problem!.Message}");

        var (migrations, code) = MigrationsKnown(parsed.GetValue(_definition), session);
        if (migrations is null)
            return code;

        var (identity, to) = (PayloadIdentity.Of(bytes), parsed.GetRequiredValue(_to));
        var migration = migrations.FirstOrDefault(m => m.Source.Definition.Standard.Value == identity.Standard
            && m.Source.Definition.Edition.Value == identity.Edition && m.Target.Definition.Edition.Value == to);
        if (migration is null)
        {
            var known = string.Join(", ", migrations.Select(m => $"{m.Source.Definition.Standard.Value}/{m.Source.Definition.Edition.Value} to {m.Target.Definition.Edition.Value}"));
            return Refused(session, $"{name}: no definition states a migration from {identity.Standard ?? "an unnamed standard"}/{identity.Edition ?? "unnamed edition"} to edition {to}; there {(known.Length > 0 ? (TermText)$"are {known}" : (TermText)$"is none")}");
        }

        return Migrate(name, bytes, migration, parsed, session);
    }

    private ExitCode Migrate(string name, byte[] bytes, BoundMigration migration, ParseResult parsed, Session session)
    {
        var result = ReportMigration.Migrate(migration, Content.WithoutMark(bytes));
        if (result.Utf8 is not { } payload)
        {
            foreach (var fault in result.Faults)
                session.Out.Line($"{name}{PlaceOf(fault)}: {fault.RuleId}: {fault.Pointer} {ReportLanguage.Of(fault.Messages, parsed.GetValue(_language))}");
            return ExitCode.Findings;
        }

        var output = parsed.GetValue(_output);
        var text = SafeText.Json(Encoding.UTF8.GetString(payload));
        if (output is null)
            session.Out.Block(text);
        else
            AtomicFile.Write(PathText.Full(output, session.Console.Folder), Encoding.UTF8.GetBytes(text));

        var screen = output is null ? session.Error : session.Out;
        if (parsed.GetValue(_format) == Json)
            LossPrinter.PrintJson(name, migration, result, parsed.GetValue(_language), screen);
        else
            LossPrinter.PrintText(name, migration, result, parsed.GetValue(_language), screen);
        return ExitCode.Success;
    }

    /// <returns>The migrations to choose from, or the exit code after the reason has been told.</returns>
    private static (IReadOnlyList<BoundMigration>? Migrations, ExitCode Code) MigrationsKnown(string? file, Session session)
    {
        if (file is null)
            return ([.. ShippedDefinitions.Names.SelectMany(n => ShippedDefinitions.Get(n).Migrations)], ExitCode.Success);

        var (report, _) = DefinitionLoader.Load(file, session);
        return (report?.Migrations, ExitCode.Unreadable);
    }

    private static TermText PlaceOf(Violation fault) => fault.Location is { } place ? (TermText)$":{place.Line}:{place.Column}" : TermText.Empty;

    private static ExitCode Refused(Session session, TermText reason)
    {
        session.Error.Line(reason, Tone.Bad);
        return ExitCode.Unreadable;
    }
}
