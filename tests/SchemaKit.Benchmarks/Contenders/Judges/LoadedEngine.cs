using SchemaKit.Engine;
using SchemaKit.Testing;

namespace SchemaKit.Benchmarks.Contenders.Judges;

/// <summary>The engine, from bytes to the verdict by a definition loaded at run time.</summary>
internal readonly struct LoadedEngine : IJudge<byte[]>
{
    private static readonly LoadedDefinition Definition =
        LoadedDefinition.Load("2019.schemakit.json", Repository.Read("schema", "gov-info-disclosure", "2019.schemakit.json"));

    public bool Accepts(byte[] input) => ReportEngine.Validate(Definition, input).IsValid;
}
