using SchemaKit.Engine.Aggregation;

namespace SchemaKit.Cli.Aggregating;

/// <summary>Says how a sum came about.</summary>
internal interface IAggregationWriter
{
    /// <param name="output">The file that was written; <see langword="null"/> for standard output, or if there is nothing to write.</param>
    public void Write(AggregatedReport sum, string? output);
}
