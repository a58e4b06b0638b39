using GovInfoDisclosure.Edition2019;

namespace SchemaKit.Benchmarks.Contenders.Judges;

/// <summary>Emitted code, from bytes to a record and from there to the verdict; and from the record alone.</summary>
internal readonly struct EmittedRecord : IJudge<byte[]>, IJudge<AnnualReport>
{
    public bool Accepts(byte[] input) => AnnualReport.TryParse(input, out var report) && report.Validate().IsValid;

    public bool Accepts(AnnualReport input) => input.Validate().IsValid;
}
