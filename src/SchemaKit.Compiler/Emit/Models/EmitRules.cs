using System.Numerics;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Emit.CSharp;
using SchemaKit.Compiler.Rules;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.Models;

/// <summary>The code that judges the rules and fills the totals.</summary>
/// <param name="Constants">Names of lists, uses and reports in rules of the general form.</param>
internal sealed record EmitRules(EmitHead Head, EquatableArray<EmitRule> Rules, EquatableArray<EmitTotals> Totals, EquatableArray<EmitListTotal> ListTotals, EquatableArray<EmitConstant> Constants);

/// <param name="Type">The runtime's type; empty for the index of a list.</param>
/// <param name="Value">Member of the type, or the index.</param>
internal sealed record EmitConstant(CsName Name, CsName Type, CsName Value);

/// <summary>One method: a rule with all its instances, in as few loops as their regularity allows.</summary>
/// <param name="Index">Position among the report's rules.</param>
/// <param name="Formula">As written, with what it quantifies over.</param>
/// <param name="IsWide">Whether the sums need 128 bits.</param>
internal sealed record EmitRule(int Index, CsName Method, LocalizedString Text, string Formula, bool IsWide, EquatableArray<EmitLoop> Loops)
{
    /// <summary>Set if the runtime finds the operands one by one.</summary>
    public EmitGeneralRule? General { get; init; }
}

/// <param name="IsOverList">Whether every loop is over the rows of a list too.</param>
/// <param name="Tolerance">How far the sides may differ: scaled if absolute, in millionths if relative.</param>
internal sealed record EmitGeneralRule(bool IsOverList, ToleranceKind ToleranceKind, BigInteger Tolerance);

/// <summary>Instances whose formulas differ only in where they start.</summary>
internal sealed record EmitLoop(EmitIteration Iteration, EmitFormula Formula)
{
    /// <summary>Value of the rule's variable; <see langword="null"/> if it has none, or if the loop counts through its values.</summary>
    public int? Value { get; init; }

    /// <summary>Which of the patterns of a rule over a list it is; <see langword="null"/> if there is one.</summary>
    public int? Pattern { get; init; }
}

/// <summary>Which instances a loop covers.</summary>
/// <param name="Variable">What an instance is: column, row, cell, or empty for a single one without a quantifier.</param>
/// <param name="Leaves">Positions of the instances: of the column or row among the leaves, of the cell in the table.</param>
/// <param name="Start">Cell from which the offsets of instance 0 count.</param>
/// <param name="Stride">How far the start moves from one instance to the next.</param>
internal sealed record EmitIteration(string Variable, EquatableArray<int> Leaves, int Start, int Stride)
{
    /// <summary>Whether the instances follow each other without a gap.</summary>
    public bool IsRange => Leaves.Count > 0 && Leaves[Leaves.Count - 1] - Leaves[0] == Leaves.Count - 1;
}

/// <param name="Condition">Alternatives of comparisons that must all hold; empty without a condition.</param>
/// <param name="Operands">The cells of the assertion, as a violation lists them.</param>
/// <param name="Reads">Every cell the instance needs, those of the condition first.</param>
/// <param name="Counted">Those of them that are only counted: a blank there is an answer.</param>
internal sealed record EmitFormula(
    EquatableArray<EquatableArray<EmitComparison>> Condition,
    EmitComparison Assertion,
    BigInteger Tolerance,
    EquatableArray<EmitCell> Operands,
    EquatableArray<EmitCell> Reads,
    EquatableArray<EmitCell> Counted)
{
    /// <summary>Decides in rules of the general form whether the instance exists; empty if it always does.</summary>
    public EquatableArray<EquatableArray<EmitComparison>> Where { get; init; }

    /// <summary>The fixed cell that a violation points at, where the runtime would take another.</summary>
    public EmitOffset? Primary { get; init; }
}

internal sealed record EmitComparison(EmitSum Left, Relation Relation, EmitSum Right);

internal sealed record EmitSum(EquatableArray<EmitTerm> Terms, BigInteger Constant);

internal sealed record EmitTerm(long Coefficient, EmitOperand Operand);

internal abstract record EmitOperand;

/// <param name="IsRelative">Whether the offset counts from the start of the instance, else from the first cell of the report.</param>
internal sealed record EmitCell(bool IsRelative, int Offset) : EmitOperand;

/// <summary>A call of the runtime, which finds the operand: <c>run.Method(List, cell, coefficient, Use, Source)</c>.</summary>
/// <param name="List">Default if the method takes none.</param>
/// <param name="Cell">The cell, or its position in the row; <see langword="null"/> if the method takes none.</param>
/// <param name="Use">Default for a plain comparison, as <paramref name="Source"/> for the report itself.</param>
internal sealed record EmitReading(CsName Method, CsName List, EmitOffset? Cell, int Coefficient, CsName Use, CsName Source) : EmitOperand;

/// <param name="Base">What the offset counts from: nothing, the start of the instance (<c>at</c>), or the loop's variable.</param>
internal sealed record EmitOffset(OffsetBase Base, int Offset);

internal enum OffsetBase
{
    None,
    Start,
    Variable,
}

internal sealed record EmitCall(RuleFunction Function, EquatableArray<EmitSum> Arguments, BigInteger Unit) : EmitOperand;

/// <summary>Totals of one rule that are filled one after the other.</summary>
internal sealed record EmitTotals(EmitIteration Iteration, EmitCell Total, EquatableArray<EmitCell> Parts);

internal enum ListTotalKind
{
    /// <summary>In each entry, from other cells of it and of lists nested in it.</summary>
    Entries,

    /// <summary>In the overall row, from other cells of it.</summary>
    Overall,

    /// <summary>In the overall row, from all entries.</summary>
    OverallFromEntries,
}

/// <summary>A total in a list.</summary>
/// <param name="Total">Position among the cells of an entry; of an overall row the fixed cell.</param>
/// <param name="Parts">Positions among the cells of an entry; within an overall row fixed cells.</param>
internal sealed record EmitListTotal(ListTotalKind Kind, int List, int Total, EquatableArray<int> Parts, EquatableArray<EmitNestedPart> Nested);

internal sealed record EmitNestedPart(int List, int Offset);
