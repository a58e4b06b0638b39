using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;
using SchemaKit.Benchmarks.Programs;

namespace SchemaKit.Benchmarks.Timing;

/// <summary>What the figures depend on, without a path.</summary>
internal static class Machine
{
    private const string CpuInfo = "/proc/cpuinfo";

    public static string Description =>
        $"{Environment.ProcessorCount} cores, {Model}, {string.Join(" ", Sets)}, {RuntimeInformation.OSArchitecture}, {RuntimeInformation.FrameworkDescription}, node {NodeFolder.Version}";

    private static string Model => File.Exists(CpuInfo)
        ? File.ReadLines(CpuInfo).FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))?.Split(": ")[^1] ?? "CPU unknown"
        : Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER") ?? "CPU unknown";

    private static IEnumerable<string> Sets =>
        from set in new[] { ("AVX-512", Avx512BW.IsSupported), ("AVX2", Avx2.IsSupported), ("SSE4.2", Sse42.IsSupported), ("AdvSimd", AdvSimd.IsSupported) } where set.Item2 select set.Item1;
}
