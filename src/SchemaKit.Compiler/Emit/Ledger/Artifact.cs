using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.Ledger;

/// <summary>Something that is made of a definition and judges reports.</summary>
/// <param name="Name">As <c>emit</c> calls it, with the dialect.</param>
internal sealed record Artifact(string Name, Phrase Meaning);
