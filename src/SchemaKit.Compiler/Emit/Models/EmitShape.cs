using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Rules;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.Models;

/// <summary>What the runtime is told about the report as data.</summary>
internal sealed record EmitShape(
    EmitHead Head,
    LocalizedString Title,
    EquatableArray<string> Languages,
    ReportingYears Years,
    EquatableArray<EmitShapeMember> Members,
    EquatableArray<EmitShapeRule> Rules,
    EquatableArray<EmitKind> Kinds,
    int CellCount,
    int InstanceCount,
    EquatableArray<string> Requires);

/// <summary>A narrative text, or a table if <paramref name="Table"/> is set.</summary>
internal sealed record EmitShapeMember(string Id, EmitShapeTable? Table);

/// <param name="Kinds">Position of each cell's kind in the shape's kinds, row by row; one entry if all are the same.</param>
internal sealed record EmitShapeTable(
    LocalizedString Label,
    int FirstCell,
    BlankMeaning Blank,
    EquatableArray<EmitShapeNode> Rows,
    EquatableArray<EmitShapeNode> Columns,
    EquatableArray<int> Kinds,
    EmitShapeList? List);

/// <param name="KeyId">Empty if entries have no key.</param>
/// <param name="Roster">Index of the list that declares the keys; -1 if none does.</param>
internal sealed record EmitShapeList(
    int Index, string KeyId, int Roster, bool HasOverall, LocalizedString OverallLabel, bool IsOptional, bool OverallStandsAlone);

/// <param name="Label">As messages quote it.</param>
/// <param name="NestedList">The list that the column is, whose columns are no children.</param>
internal sealed record EmitShapeNode(string Id, LocalizedString Label, EquatableArray<EmitShapeNode> Children, EmitShapeTable? NestedList);

internal sealed record EmitKind(KindBase Base, int Scale, long Min, long Max, EquatableArray<string> Codes, EquatableArray<EmitSpecialShape> Specials);

internal sealed record EmitSpecialShape(string Text, SpecialReading InSums, SpecialReading InComparisons, SpecialReading InExtremes, bool IsValue);

/// <param name="Coefficients">As written, everything on the left; 0 inside a function.</param>
/// <param name="LeftConstant">Exact decimal.</param>
internal sealed record EmitShapeRule(
    string Id,
    RuleStatus Status,
    RuleSeverity Severity,
    Relation Relation,
    LocalizedString Text,
    Quantifier Quantifier,
    string Table,
    int Scale,
    EquatableArray<int> Coefficients,
    int LeftCount,
    int Primary,
    string LeftConstant,
    string RightConstant,
    ReportingYears Years)
{
    /// <summary>Set for a rule of the general form, whose operands are not listed here.</summary>
    public EmitGeneralShape? General { get; init; }

    /// <summary>Whether there is a function that no operand tells of.</summary>
    public bool IsFunction { get; init; }

    /// <summary>Whether it compares sums of cells as they are: no factor, no constant, no condition, no tolerance, and no difference of its sides beyond 64 bits.</summary>
    public bool IsSum { get; init; }
}

/// <param name="List">Index of the quantified list; -1 over fixed cells.</param>
/// <param name="Conditions">How many conditions come before the assertion.</param>
/// <param name="Variable">Empty if the rule is not repeated.</param>
/// <param name="ExplainedBy">Empty if no footnote explains it.</param>
internal sealed record EmitGeneralShape(
    int List, int Conditions, bool HasWhere, bool EntriesOnly, bool IsPlain, bool IsDate, string Variable, string ExplainedBy, bool ReadsPrior, bool ReadsChildren)
{
    /// <summary>What a rule over a list says of each row, if it is more than one thing.</summary>
    public EquatableArray<EmitPattern> Patterns { get; init; }
}

internal sealed record EmitPattern(string Key, LocalizedString Label);
