using BenchmarkDotNet.Running;
using SchemaKit.Benchmarks.LongMode;
using SchemaKit.Benchmarks.Programs;
using SchemaKit.Benchmarks.Rows;
using SchemaKit.Benchmarks.Timing;

if (args is ["--summary", ..])
{
    if (args.Length > 2)
    {
        Console.Error.WriteLine("--summary takes at most one prefix of row ids");
        return 2;
    }

    using var workshop = new Workshop();
    var rows = AllRows.Of(workshop).Where(r => r.Id.StartsWith(args.ElementAtOrDefault(1) ?? "", StringComparison.Ordinal)).ToList();
    if (rows.Count > 0)
        return new Summary(Console.Out).Print(rows);

    Console.Error.WriteLine($"no row begins with {args[1]}; there are {string.Join(", ", AllRows.Of(workshop).Select(r => r.Id))}");
    return 2;
}

// In process: the projects that it makes otherwise know neither the central package versions nor the generator.
BenchmarkSwitcher.FromAssembly(typeof(Summary).Assembly).Run([.. args, "--inProcess"], LongConfig.Value);
return 0;
