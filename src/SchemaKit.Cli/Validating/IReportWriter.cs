namespace SchemaKit.Cli.Validating;

internal interface IReportWriter
{
    public void Write(JudgedReport report);

    /// <summary>Sums the run up.</summary>
    public void Close(RunTotals totals, long milliseconds);
}
