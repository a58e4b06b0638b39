using SchemaKit.Generators.Tests;
using SchemaKit.Runtime;

namespace SchemaKit.Agreement.BackEnds;

/// <summary>The emitted C# of some definitions, compiled.</summary>
/// <param name="plant">Puts a mistake into an emitted file.</param>
internal sealed class EmittedCode(Func<string, string>? plant = null) : IDisposable
{
    private readonly Dictionary<Subject, EmittedBatch> _batches = [];

    /// <summary>Compiles the code of definitions at once, which is quicker than one at a time.</summary>
    public void Compile(IReadOnlyCollection<Subject> subjects)
    {
        var batch = EmittedBatch.CompileTexts(subjects.SelectMany(s => s.Code.Value).Select(text => plant?.Invoke(text) ?? text));
        foreach (var subject in subjects)
            _batches.Add(subject, batch);
    }

    public ReportShape ShapeOf(Subject subject)
    {
        lock (_batches)
        {
            if (!_batches.ContainsKey(subject))
                Compile([subject]);
            return _batches[subject].ShapeOf(subject.Report);
        }
    }

    public void Dispose()
    {
        foreach (var batch in _batches.Values.Distinct())
            batch.Dispose();
        _batches.Clear();
    }
}
