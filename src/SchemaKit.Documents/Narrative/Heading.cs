using SchemaKit.Compiler.Definitions;

namespace SchemaKit.Documents.Narrative;

/// <summary>A section's heading, found in the document.</summary>
internal sealed record Heading(SectionDefinition Section, int FirstLine, int LastLine, bool IsByNumber);
