namespace SchemaKit.Documents.Narrative;

/// <summary>The title, found in the document.</summary>
/// <param name="Organization">Empty if none is named.</param>
/// <param name="LineBefore">The line directly before the title, which may be part of the organization's name; empty if none.</param>
internal sealed record ReportTitle(string Text, string Organization, int? Year, int FirstLine, int LastLine, string LineBefore);
