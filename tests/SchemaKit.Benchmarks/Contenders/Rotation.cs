using System.Runtime.CompilerServices;

namespace SchemaKit.Benchmarks.Contenders;

/// <summary>The loop that all judges of one report are timed in. It goes on where it stopped.</summary>
internal sealed class Rotation<TInput>(TInput[] inputs)
{
    private int _next;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Run<TJudge>(TJudge judge, int times)
        where TJudge : struct, IJudge<TInput>
    {
        var (accepted, next) = (0, _next);
        for (var i = 0; i < times; i++)
        {
            accepted += judge.Accepts(inputs[next]) ? 1 : 0;
            next = next + 1 < inputs.Length ? next + 1 : 0;
        }

        _next = next;
        if (accepted != times)
            throw new InvalidOperationException($"{typeof(TJudge).Name} has refused {times - accepted} sound reports");
    }
}
