using SchemaKit.Agreement;
using SchemaKit.Agreement.Plants;

if (Options.Parse(args) is not { } options)
{
    await Console.Error.WriteLineAsync(Options.Usage);
    return 2;
}

if (options.IsLedger)
    return new LedgerRun(options, Console.Out).Run();
if (options.Plant is null)
    return new AgreementRun(options, Console.Out).Run();

using var plants = new PlantRun(options, Console.Out);
return plants.Run();
