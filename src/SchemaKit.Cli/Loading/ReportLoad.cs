using SchemaKit.Cli.Terminal;
using SchemaKit.Cli.Validating;
using SchemaKit.Sql;

namespace SchemaKit.Cli.Loading;

/// <summary>One load: sound payloads go into the tables, the others are told with their places and left out.</summary>
internal sealed class ReportLoad(Session session, IReportWriter writer)
{
    private int _loaded;
    private int _leftOut;
    private int _unreadable;

    public ExitCode Code => _unreadable > 0 ? ExitCode.Unreadable : _leftOut > 0 ? ExitCode.Findings : ExitCode.Success;

    /// <returns>The files written, as given; none if there was nothing to load.</returns>
    /// <exception cref="DatabaseException">The database cannot be written; then nothing is.</exception>
    public IReadOnlyList<string> Run(IReadOnlyList<FoundInput> inputs, DefinitionChoice choice, LoadFiles files)
    {
        using var store = new ReportStore(files.Database);
        var reader = new InputReader(new PayloadTaker(choice), session.Console);
        var progress = new ProgressLine(session.Error, session.Console.Clock);
        for (var i = 0; i < inputs.Count; i++)
        {
            progress.Show(i, inputs.Count);
            foreach (var report in reader.Judge(inputs[i]))
            {
                if (report.IsValid)
                {
                    store.Add(report.Values!, report.Source);
                    continue;
                }

                progress.Clear();
                Tell(report);
            }
        }

        progress.Clear();
        _loaded = store.Count;
        if (_loaded == 0)
            return [];

        store.Commit();
        var scripts = store.Scripts;
        store.Dispose();
        return files.Finish(scripts);
    }

    public TermText Summary(string target, long milliseconds) => TermText.Join(" · ",
    [
        _loaded > 0 ? (TermText)$"{Counted.Of(_loaded, "report")} loaded into {target}" : $"nothing to load into {target}",
        TermText.When(_leftOut > 0, $"{Counted.Of(_leftOut, "payload")} left out"),
        TermText.When(_unreadable > 0, $"{Counted.Of(_unreadable, "input")} not readable"),
        $"{milliseconds} ms",
    ]);

    private void Tell(JudgedReport report)
    {
        if (report.Outcome == ExitCode.Findings || report.Line > 0)
            _leftOut++;
        else
            _unreadable++;
        writer.Write(report);
    }
}
