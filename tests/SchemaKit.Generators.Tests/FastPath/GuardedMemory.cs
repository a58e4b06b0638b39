using System.Runtime.InteropServices;

namespace SchemaKit.Generators.Tests.FastPath;

/// <summary>Memory between two pages that nobody may touch: reading one byte past it ends the process.</summary>
internal sealed unsafe partial class GuardedMemory : IDisposable
{
    private const int None = 0;
    private const int ReadAndWrite = 3;
    private const int PrivateAnonymous = 0x22;

    private readonly int _length;
    private readonly byte* _start;

    /// <param name="length">How many bytes are needed.</param>
    public GuardedMemory(int length)
    {
        var page = Environment.SystemPageSize;
        _length = (length + page - 1) / page * page;
        _start = Map(null, (nuint)(_length + (2 * page)), None, PrivateAnonymous, -1, 0) + page;
        if (Protect(_start, (nuint)_length, ReadAndWrite) != 0)
            throw new InvalidOperationException("there is no such memory");
    }

    public static bool IsSupported => OperatingSystem.IsLinux();

    public Span<byte> AtStart(ReadOnlySpan<byte> bytes) => Copy(bytes, 0);

    public Span<byte> AtEnd(ReadOnlySpan<byte> bytes) => Copy(bytes, _length - bytes.Length);

    public void Dispose() => _ = Unmap(_start - Environment.SystemPageSize, (nuint)(_length + (2 * Environment.SystemPageSize)));

    private Span<byte> Copy(ReadOnlySpan<byte> bytes, int at)
    {
        var copy = new Span<byte>(_start + at, bytes.Length);
        bytes.CopyTo(copy);
        return copy;
    }

    [LibraryImport("libc", EntryPoint = "mmap")]
    private static partial byte* Map(void* at, nuint length, int protection, int flags, int file, long offset);

    [LibraryImport("libc", EntryPoint = "mprotect")]
    private static partial int Protect(void* at, nuint length, int protection);

    [LibraryImport("libc", EntryPoint = "munmap")]
    private static partial int Unmap(void* at, nuint length);
}
