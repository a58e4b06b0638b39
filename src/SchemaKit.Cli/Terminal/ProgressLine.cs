namespace SchemaKit.Cli.Terminal;

/// <summary>A progress bar on standard error: only on a terminal, and only once the run has taken a second.</summary>
internal sealed class ProgressLine(Screen screen, TimeProvider clock)
{
    private const int BarWidth = 24;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly long _start = clock.GetTimestamp();
    private bool _isShown;

    public void Show(int done, int total)
    {
        if (!screen.IsTerminal || total < 2 || clock.GetElapsedTime(_start) < Patience)
            return;

        var filled = (int)((long)BarWidth * done / total);
        screen.Transient($"[{new string('#', filled)}{new string('.', BarWidth - filled)}] {done} of {total}");
        _isShown = true;
    }

    /// <summary>Takes the bar away, before anything else is written.</summary>
    public void Clear()
    {
        if (_isShown)
            screen.Transient(TermText.Empty);
        _isShown = false;
    }
}
