using SchemaKit.Cli;

return Cli.Run(args, CliConsole.OfProcess());
