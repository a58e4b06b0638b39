using GovInfoDisclosure.Edition2019;

namespace SchemaKit.Benchmarks.Contenders.Judges;

/// <summary>Emitted code, from bytes to the verdict.</summary>
internal readonly struct EmittedBytes : IJudge<byte[]>
{
    public bool Accepts(byte[] input) => AnnualReport.Validate(input).IsValid;
}
