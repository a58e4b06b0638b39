using System.Text.Json.Serialization;

namespace SchemaKit.Benchmarks.Immutable;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ImmutableReport))]
internal sealed partial class ImmutableContext : JsonSerializerContext;
