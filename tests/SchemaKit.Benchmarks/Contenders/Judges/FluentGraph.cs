using System.Text.Json;
using SchemaKit.Benchmarks.Immutable;

namespace SchemaKit.Benchmarks.Contenders.Judges;

/// <summary>The same records with the rules of FluentValidation; and those rules alone.</summary>
internal readonly struct FluentGraph : IJudge<byte[]>, IJudge<ImmutableReport>
{
    private static readonly FluentRules Rules = new();

    public bool Accepts(byte[] input)
    {
        try
        {
            return JsonSerializer.Deserialize(input, ImmutableContext.Default.ImmutableReport) is { } report && Accepts(report);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    public bool Accepts(ImmutableReport input) => Rules.Validate(input).IsValid;

    public static ImmutableReport Read(byte[] payload) => JsonSerializer.Deserialize(payload, ImmutableContext.Default.ImmutableReport)!;
}
