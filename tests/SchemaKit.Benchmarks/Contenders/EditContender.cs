using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaKit.Benchmarks.Contenders;

/// <summary>A generator that has run before, and runs again after one edit of what it reads. Only its run is timed, not the parsing of C#.</summary>
/// <param name="edit">Changes the input, each number in another way; the driver and the compilation then belong together.</param>
/// <param name="trace">What must be in the emitted source after the edit of that number.</param>
internal sealed class EditContender(string name, GeneratorDriver driver, Compilation compilation, Func<GeneratorDriver, Compilation, int, (GeneratorDriver, Compilation)> edit, Func<int, string> trace)
    : Contender(name)
{
    /// <summary>A method is compiled for good after 30 calls, observed for 30 more, and a tenth of a second without new ones; some are called once per edit.</summary>
    public const int EditsBefore = 75;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(120);

    private GeneratorDriver _driver = driver.RunGenerators(compilation);
    private Compilation _compilation = compilation;
    private int _edits;

    public override string? Wrong()
    {
        Edit();
        _driver = _driver.RunGenerators(_compilation);
        var result = _driver.GetRunResult();
        if (result.Diagnostics.FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error) is { } error)
            return $"reports {error}";
        if (_compilation.AddSyntaxTrees(result.GeneratedTrees).GetDiagnostics().FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error) is { } broken)
            return $"emits what does not compile: {broken}";
        return result.GeneratedTrees.Any(t => t.ToString().Contains(trace(_edits), StringComparison.Ordinal)) ? null : "does not take the edit";
    }

    /// <summary>Edits as someone makes them, who types and waits: without pauses the runtime would put compiling off for hundreds of edits.</summary>
    public override void Prepare()
    {
        for (var i = 0; i < EditsBefore; i++)
        {
            Run(1);
            Thread.Sleep(Pause);
        }
    }

    public override void Run(int times) => Time(times);

    public override TimeSpan Time(int times)
    {
        var time = TimeSpan.Zero;
        for (var i = 0; i < times; i++)
        {
            Edit();
            var start = TimeProvider.System.GetTimestamp();
            _driver = _driver.RunGenerators(_compilation);
            time += TimeProvider.System.GetElapsedTime(start);
        }

        return time;
    }

    private void Edit() => (_driver, _compilation) = edit(_driver, _compilation, ++_edits);
}
