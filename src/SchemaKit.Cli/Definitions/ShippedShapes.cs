using SchemaKit.Runtime;

namespace SchemaKit.Cli.Definitions;

/// <summary>What the emitted validators of the shipped definitions know, by name.</summary>
internal static class ShippedShapes
{
    private static readonly Dictionary<string, Func<ReportShape>> Shapes = new(StringComparer.Ordinal)
    {
        ["gov-info-disclosure/2019"] = static () => GovInfoDisclosure.Edition2019.AnnualReportShape.Value,
        ["gov-info-disclosure/2021"] = static () => GovInfoDisclosure.Edition2021.AnnualReportShape.Value,
        ["us-foia-annual-report/2.1"] = static () => UsFoiaAnnualReport.Edition2.AnnualReportShape.Value,
    };

    public static IEnumerable<string> Names => Shapes.Keys;

    /// <returns><see langword="null"/> if there is none of that name.</returns>
    public static ReportShape? Get(string name) => Shapes.TryGetValue(name, out var shape) ? shape() : null;
}
