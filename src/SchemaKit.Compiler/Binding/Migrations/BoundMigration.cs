using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Binding.Migrations;

/// <summary>How reports of one edition become reports of another. Every cell of both is in it, each once.</summary>
/// <param name="Target">The edition that reports are carried to.</param>
/// <param name="IsInward">Whether the edition that states the migration is the target.</param>
/// <param name="Carries">Those with targets in the order of the first of these, then the removed ones in their order.</param>
/// <param name="Texts">The narrative texts of both, as positions among the members of source and target.</param>
/// <param name="LostTexts">Positions of the source's narrative texts that the target has no place for.</param>
internal sealed record BoundMigration(
    BoundReport Source, BoundReport Target, bool IsInward, IReadOnlyList<BoundCarry> Carries, IReadOnlyList<(int Source, int Target)> Texts, IReadOnlyList<int> LostTexts);

/// <summary>What becomes of a cell, or where one comes from.</summary>
/// <param name="Sources">Cells of the source: one, several for a sum, none for what is unknown.</param>
/// <param name="Targets">Cells of the target: one, several for a split, none for what is removed.</param>
/// <param name="Why">The stated reason; may be empty.</param>
internal sealed record BoundCarry(CarryKind Kind, IReadOnlyList<int> Sources, IReadOnlyList<int> Targets, LocalizedString Why);
