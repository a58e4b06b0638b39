using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Emit.CSharp;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.Models;

/// <summary>The methods that carry reports over from and to other editions.</summary>
/// <param name="ReadsPrior">Whether any rule reads the report of the year before, which may be of an edition that reports are carried over from.</param>
internal sealed record EmitMigrations(EmitHead Head, EquatableArray<EmitMigration> Migrations, bool ReadsPrior);

/// <param name="IsInward">Whether reports of the other edition become reports of this one.</param>
/// <param name="Whys">The stated reasons, each once.</param>
/// <param name="Texts">Narrative texts: member of the source, member of the target or -1.</param>
internal sealed record EmitMigration(
    EmitHead Other, bool IsInward, CsName Method, EquatableArray<LocalizedString> Whys, EquatableArray<(int From, int To)> Texts, EquatableArray<EmitCarry> Carries);

/// <summary>One step.</summary>
/// <param name="Count">How many cells in a row, for cells that are the same.</param>
/// <param name="Why">Position among the reasons.</param>
/// <param name="Cells">The pointers, for the comment.</param>
internal sealed record EmitCarry(CarryKind Kind, EquatableArray<int> From, EquatableArray<int> To, int Count, int Why, string Cells);
