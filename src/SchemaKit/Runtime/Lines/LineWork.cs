using System.Collections.Concurrent;

namespace SchemaKit.Runtime.Lines;

/// <summary>The blocks of a stream, each worked on by the thread that has read it, so that its bytes are still in that processor's cache.</summary>
internal sealed class LineWork<T> : IDisposable
{
    private readonly Lock _reading = new();
    private readonly LineBlockReader _blocks;
    private readonly Func<LineBlock, List<T>> _work;
    private readonly BlockingCollection<Task<List<T>>> _ahead;
    private readonly CancellationTokenSource _stop = new();
    private bool _isRead;

    /// <param name="threads">How many blocks are worked on at a time.</param>
    /// <param name="work">Also returns the block.</param>
    public LineWork(LineBlockReader blocks, int threads, Func<LineBlock, List<T>> work)
    {
        (_blocks, _work, _ahead) = (blocks, work, new(2 * threads));
        for (var i = 0; i < threads; i++)
            Task.Factory.StartNew(Run, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>The results of each block, in the order of the blocks.</summary>
    /// <exception cref="IOException">The stream could not be read further.</exception>
    public IEnumerable<List<T>> Results => _ahead.GetConsumingEnumerable(CancellationToken.None).Select(block => block.GetAwaiter().GetResult());

    public void Dispose() => _stop.Cancel();

    private void Run()
    {
        while (Take() is var (block, results))
        {
            try
            {
                results.SetResult(_work(block));
            }
            catch (Exception fault)
            {
                results.SetException(fault);
            }
        }
    }

    /// <summary>The next block, and where its results are waited for; <see langword="null"/> after the last.</summary>
    private (LineBlock Block, TaskCompletionSource<List<T>> Results)? Take()
    {
        lock (_reading)
        {
            var results = new TaskCompletionSource<List<T>>();
            if (_isRead || !TryPlace(results.Task))
                return null;

            try
            {
                if (_blocks.Next() is { } block)
                    return (block, results);
                results.SetResult([]);
            }
            catch (Exception fault)
            {
                results.SetException(fault);
            }

            End();
            return null;
        }
    }

    private bool TryPlace(Task<List<T>> results)
    {
        try
        {
            _ahead.Add(results, _stop.Token);
            return true;
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            // Nobody wants the rest.
            End();
            return false;
        }
    }

    private void End()
    {
        _isRead = true;
        _blocks.Dispose();
        _ahead.CompleteAdding();
    }
}
