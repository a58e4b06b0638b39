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
/// <c>valid/</c> that it must accept and <c>broken/</c> that it must refuse.
/// </summary>
public sealed class OtherValidatorTests
{
    private const int Payloads = 150;

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
            Assert.True(files.IsWhole, definition.Name);
        }

        WriteDisclosure(new PayloadFolder(Path.Combine(folder, "gov-info-disclosure-2019"), AnnualReport.JsonSchema));
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
            files.Add($"broken-{i:000}", System.Text.Encoding.UTF8.GetBytes(BrokenPayloads.All[i].Json), isValid: false);
    }

    private sealed class PayloadFolder
    {
        private readonly DirectoryInfo _valid;
        private readonly DirectoryInfo _broken;

        public PayloadFolder(string path, string schema)
        {
            (_valid, _broken) = (Directory.CreateDirectory(Path.Combine(path, "valid")), Directory.CreateDirectory(Path.Combine(path, "broken")));
            File.WriteAllText(Path.Combine(path, "schema.json"), schema);
        }

        public bool IsWhole => _valid.GetFiles().Length > 0 && _broken.GetFiles().Length > 0;

        public void Add(string name, byte[] utf8, bool isValid) =>
            File.WriteAllBytes(Path.Combine((isValid ? _valid : _broken).FullName, name + ".json"), utf8);
    }
}
