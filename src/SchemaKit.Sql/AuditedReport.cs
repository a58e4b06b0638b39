using SchemaKit.Engine;

namespace SchemaKit.Sql;

/// <summary>A report in which the views found violations.</summary>
/// <param name="Source">Where it came from.</param>
/// <param name="Verdict">The violations in the words of the rules, with the counts of all rules.</param>
internal sealed record AuditedReport(string Source, ReportValues Values, ReportVerdict Verdict);
