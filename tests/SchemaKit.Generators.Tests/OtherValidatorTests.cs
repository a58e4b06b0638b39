using System.Text;
using GovInfoDisclosure.Edition2019;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Emit.JsonSchema;
using SchemaKit.Engine;
using SchemaKit.Engine.Payload;
using SchemaKit.Runtime;
using SchemaKit.Testing;

namespace SchemaKit.Generators.Tests;

/// <summary>
/// Writes what the JSON Schema validators outside .NET are to judge, a folder per definition: its <c>schema.json</c>,
/// <c>valid/</c> that it must accept and <c>broken/</c> that it must refuse; and <c>verdicts/</c> that evaluators of <c>x-schemakit</c> must reach,
/// for random definitions in a file each of <c>random-definitions</c>.
/// </summary>
public sealed class OtherValidatorTests
{
    private const int Payloads = 150;
    private const int Verdicts = 200;
    private const int Definitions = 300;
    private const int VerdictsOfEach = 20;

    /// <summary>What plain JSON Schema cannot say, or a parser before it has already lost.</summary>
    private static readonly string[] Unsaid = [PayloadRules.DuplicateKey, PayloadRules.TooManyDigits, PayloadRules.DuplicateEntry];

    [Fact]
    public void Payloads_for_other_validators_are_written()
    {
        var folder = Environment.GetEnvironmentVariable("SCHEMAKIT_PAYLOADS");
        Assert.SkipWhen(folder is null, "SCHEMAKIT_PAYLOADS names no folder; tests/schema-validators/run.sh sets it");
        foreach (var definition in GoldenCase.All)
        {
            var report = LoadedDefinition.Load(
                definition.DefinitionPath, definition.Text, definition.Earlier.Select(e => new DefinitionText(e.DefinitionPath, e.Text))).Report;
            var files = new PayloadFolder(Path.Combine(folder, definition.Name), JsonSchemaEmitter.Emit(report));
            WriteRandom(report, files);
            WriteVerdicts(report, files);
            Assert.True(files.IsWhole, definition.Name);
        }

        WriteDisclosure(new PayloadFolder(Path.Combine(folder, "gov-info-disclosure-2019"), AnnualReport.JsonSchema));
        WriteRandomDefinitions(Directory.CreateDirectory(Path.Combine(folder, "random-definitions")).FullName);
    }

    private static void WriteVerdicts(BoundReport report, PayloadFolder files)
    {
        var cases = new VerdictCases(report, 11);
        for (var i = 0; i < Verdicts; i++)
            files.AddVerdict($"random-{i:000}", cases.Next());
        var form = new[] { DisclosureForm.Edition2019, DisclosureForm.Edition2021 }.FirstOrDefault(f => f.Edition == report.Definition.Edition.Value);
        if (form is null)
            return;

        var reports = new RandomReports(12, form);
        for (var i = 0; i < Verdicts; i++)
        {
            var payload = i % 4 == 0 ? reports.Consistent() : reports.WithFaults();
            if (cases.Of(payload.ToUtf8()) is { } verdict)
                files.AddVerdict($"likely-{i:000}", verdict);
        }
    }

    /// <summary>The schema and the cases of one definition: <c>{ "schema", "cases" }</c>.</summary>
    private static void WriteRandomDefinitions(string folder)
    {
        Parallel.For(0, Definitions, i =>
        {
            var report = LoadedDefinition.Load("random", new RandomDefinitions(1000 + i).Next()).Report;
            var cases = new VerdictCases(report, i);
            var texts = Enumerable.Range(0, VerdictsOfEach).Select(_ => Encoding.UTF8.GetString(cases.Next()));
            File.WriteAllText(Path.Combine(folder, $"{i:000}.json"), $$"""{ "schema": {{JsonSchemaEmitter.Emit(report)}}, "cases": [{{string.Join(",\n", texts)}}] }""");
        });
    }

    private static void WriteRandom(BoundReport report, PayloadFolder files)
    {
        var payloads = new RandomPayloads(report, 5);
        for (var i = 0; i < Payloads; i++)
        {
            var utf8 = payloads.Next();
            var faults = PayloadReading.Read(report, utf8).Faults;
            var said = faults.Where(f => !Unsaid.Contains(f.RuleId)).ToList();
            if (said.Count == 0 || said.Exists(f => !MayBeUnsaid(f)))
                files.Add($"random-{i:000}", utf8, isValid: said.Count == 0);
        }
    }

    /// <summary>A blank key is refused by its type, one that no roster declares is not; and <c>-1e-400</c> is 0 where numbers are floating point.</summary>
    private static bool MayBeUnsaid(PayloadFault fault) =>
        fault.RuleId == PayloadRules.UndeclaredEntry || (fault.RuleId == PayloadRules.NotWhole && fault.Arguments[0].Contains("e-", StringComparison.OrdinalIgnoreCase));

    /// <summary>What the emitted record writes, and each hand-made fault.</summary>
    private static void WriteDisclosure(PayloadFolder files)
    {
        var reports = new RandomReports(40);
        for (var i = 0; i < 200; i++)
        {
            var report = i % 2 == 0 ? reports.Consistent() : reports.WithFaults();
            if (AnnualReport.TryParse(report.ToUtf8(), out var parsed))
                files.Add($"written-{i:000}", parsed.ToUtf8Bytes(), isValid: true);
        }

        for (var i = 0; i < BrokenPayloads.All.Count; i++)
            files.Add($"broken-{i:000}", Encoding.UTF8.GetBytes(BrokenPayloads.All[i].Json), isValid: false);
    }

    private sealed class PayloadFolder
    {
        private readonly DirectoryInfo _valid;
        private readonly DirectoryInfo _broken;
        private readonly DirectoryInfo _verdicts;

        public PayloadFolder(string path, string schema)
        {
            (_valid, _broken) = (Directory.CreateDirectory(Path.Combine(path, "valid")), Directory.CreateDirectory(Path.Combine(path, "broken")));
            _verdicts = Directory.CreateDirectory(Path.Combine(path, "verdicts"));
            File.WriteAllText(Path.Combine(path, "schema.json"), schema);
        }

        public bool IsWhole => _valid.GetFiles().Length > 0 && _broken.GetFiles().Length > 0;

        public void AddVerdict(string name, byte[] verdict) => File.WriteAllBytes(Path.Combine(_verdicts.FullName, name + ".json"), verdict);

        public void Add(string name, byte[] utf8, bool isValid) =>
            File.WriteAllBytes(Path.Combine((isValid ? _valid : _broken).FullName, name + ".json"), utf8);
    }
}
