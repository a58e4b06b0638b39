using SchemaKit.Compiler.Definitions;

namespace SchemaKit.Engine;

internal static class InForce
{
    /// <summary>Whether the year is one of the reporting years, of which either end may be open.</summary>
    public static bool Include(this ReportingYears years, int year) => !(year < years.First) && !(year > years.Last);
}
