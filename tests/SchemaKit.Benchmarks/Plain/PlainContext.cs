using System.Text.Json.Serialization;

namespace SchemaKit.Benchmarks.Plain;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(PlainReport))]
internal sealed partial class PlainContext : JsonSerializerContext;
