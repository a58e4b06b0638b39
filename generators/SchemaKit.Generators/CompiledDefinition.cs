using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Compiler.Emit.Models;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Generators;

/// <summary>What became of one definition file.</summary>
/// <param name="Report">What to print; <see langword="null"/> if the definition has an error.</param>
internal sealed record CompiledDefinition(string Path, EmitReport? Report, EquatableArray<Diagnostic> Diagnostics);
