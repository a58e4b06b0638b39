using System.Text;

namespace SchemaKit.Cli.Tests;

/// <summary>Runs the command line in process, in a folder of its own, on streams in memory.</summary>
internal sealed class CliRun : IDisposable
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    public string Folder { get; } = Directory.CreateTempSubdirectory("schemakit-").FullName;

    public byte[] Input { get; set; } = [];

    public bool IsTerminal { get; set; }

    public int Width { get; set; } = 120;

    public Dictionary<string, string> Environment { get; } = [];

    public Stream? OutputStream { get; set; }

    /// <summary>How far the clock goes on each time it is looked at.</summary>
    public int MillisecondsPerLook { get; set; }

    public string Out { get; private set; } = "";

    public string Error { get; private set; } = "";

    public int Code { get; private set; }

    public CliRun Run(params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        using var input = new MemoryStream(Input);
        Code = Cli.Run(args, new CliConsole
        {
            Input = input,
            Output = OutputStream ?? output,
            Error = error,
            IsOutputTerminal = IsTerminal,
            IsErrorTerminal = IsTerminal,
            Width = Width,
            Environment = Environment.GetValueOrDefault,
            Folder = Folder,
            Clock = new SteppingClock(MillisecondsPerLook),
        });
        (Out, Error) = (Strict.GetString(output.ToArray()), Strict.GetString(error.ToArray()));
        return this;
    }

    public string PathOf(string name) => Path.Combine(Folder, name);

    public CliRun With(string name, string text) => With(name, Strict.GetBytes(text));

    public CliRun With(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllBytes(PathOf(name), bytes);
        return this;
    }

    /// <summary>The names in the folder, at any depth, in order.</summary>
    public IReadOnlyList<string> Files() =>
        [.. Directory.GetFileSystemEntries(Folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Folder, f)).Order(StringComparer.Ordinal)];

    /// <summary>Exit code, then both streams, for a snapshot.</summary>
    public override string ToString() => $"exit {Code}\n--- out\n{Out}--- error\n{Error}";

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private sealed class SteppingClock(int step) : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => 1000;

        public override long GetTimestamp() => _now += step;
    }
}
