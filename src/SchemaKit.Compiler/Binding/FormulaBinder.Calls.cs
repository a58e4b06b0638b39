using System.Numerics;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Rules;

namespace SchemaKit.Compiler.Binding;

/// <content>Functions and their arguments.</content>
internal sealed partial class FormulaBinder
{
    private bool AddCall(CallSyntax call, BigInteger coefficient, RuleScope scope, SumBuilder sum) => call.Function switch
    {
        RuleFunction.Sum => AddSum(call, coefficient, scope, sum),
        RuleFunction.Value => AddValue(call, coefficient, scope, sum),
        RuleFunction.Exists => AddExists(call, coefficient, scope, sum),
        RuleFunction.Quotient => AddQuotient(call, coefficient, scope, sum),
        RuleFunction.Round => AddRound(call, coefficient, scope, sum),
        RuleFunction.Abs => AddCall(call, call.Arguments, coefficient, One, scope, sum),
        _ => AddChoice(call, coefficient, scope, sum),
    };

    private BigInteger One => BigInteger.Pow(10, _scale);

    /// <summary>Adds the terms themselves, unless rows may be many or missing.</summary>
    private bool AddSum(CallSyntax call, BigInteger coefficient, RuleScope scope, SumBuilder sum)
    {
        // Coefficients within the arguments are limited together with the one before the function.
        var factor = coefficient.IsZero ? BigInteger.One : coefficient;
        var isDefinite = true;
        var arguments = new List<SumBuilder>();
        foreach (var argument in call.Arguments)
        {
            if (!TryReadCells(argument, out var reference, out var use, CellUse.Sum))
            {
                arguments.Add(new SumBuilder(CellUse.Sum));
                if (!Add(argument, factor, scope, arguments[arguments.Count - 1]))
                    return false;
                isDefinite &= arguments[arguments.Count - 1].Terms.All(t => new NamedOperand(t.Operand, ReferenceResolver.NoKind).IsDefinite);
                continue;
            }

            if (CellsOf(reference!, scope, use) is not { } operands)
                return false;
            isDefinite &= operands.All(o => o.IsDefinite && !o.IsSet);
            foreach (var operand in operands)
            {
                arguments.Add(new SumBuilder(use));
                arguments[arguments.Count - 1].Terms.Add(Term(operand, factor, use));
            }
        }

        if (!isDefinite)
        {
            var bound = arguments.Select(a => new BoundSum(a.Terms.Select(t => t with { Coefficient = t.Coefficient / (long)factor }).ToList(), a.Constant / factor)).ToList();
            sum.Terms.Add(new BoundTerm((long)coefficient, new BoundCall(RuleFunction.Sum, bound, One)));
            return true;
        }

        foreach (var argument in arguments)
        {
            sum.Terms.AddRange(coefficient.IsZero ? argument.Terms.Select(t => t with { Coefficient = 0 }) : argument.Terms);
            sum.Constant += coefficient.IsZero ? BigInteger.Zero : argument.Constant;
        }

        return true;
    }

    private bool AddValue(CallSyntax call, BigInteger coefficient, RuleScope scope, SumBuilder sum)
    {
        if (call.Arguments is [{ } argument] && AsReference(argument) is { EndsInStar: false } reference)
            return AddSingle(reference, coefficient, scope, sum, CellUse.Comparison);

        diagnostics.ReportValueArgument(call.Span);
        return false;
    }

    private bool AddExists(CallSyntax call, BigInteger coefficient, RuleScope scope, SumBuilder sum)
    {
        if (call.Arguments is [{ } argument] && AsReference(argument) is { } reference)
        {
            if (references.Rows(reference, scope) is not { } rows)
                return false;
            sum.Terms.Add(new BoundTerm((long)coefficient, rows));
            return true;
        }

        diagnostics.ReportExistsArgument(call.Span);
        return false;
    }

    private bool AddRound(CallSyntax call, BigInteger coefficient, RuleScope scope, SumBuilder sum)
    {
        if (call.Arguments.Count != 2)
            return AddCall(call, call.Arguments, coefficient, One, scope, sum);
        return TryReadDigits(call, 1, out var kept)
            && AddCall(call, [call.Arguments[0]], coefficient, BigInteger.Pow(10, Math.Max(0, _scale - kept)), scope, sum);
    }

    /// <summary>A function of one argument that is a value, or a quotient's of two.</summary>
    private bool AddCall(CallSyntax call, IReadOnlyList<SumSyntax> arguments, BigInteger coefficient, BigInteger unit, RuleScope scope, SumBuilder sum)
    {
        if (arguments.Count != 1)
        {
            diagnostics.ReportArgumentCount(call.Span, RuleWords.Functions[(int)call.Function], "one value");
            return false;
        }

        if (BindSum(arguments[0], scope, CellUse.Comparison) is not { } argument)
            return false;
        sum.Terms.Add(new BoundTerm((long)coefficient, new BoundCall(call.Function, [argument], unit)));
        return true;
    }

    /// <summary>Numerator and denominator may have units of their own, and the quotient fits any.</summary>
    private bool AddQuotient(CallSyntax call, BigInteger coefficient, RuleScope scope, SumBuilder sum)
    {
        if (call.Arguments.Count != 3)
        {
            diagnostics.ReportArgumentCount(call.Span, RuleWords.Functions[(int)call.Function], "two values and the number of fraction digits");
            return false;
        }

        if (!TryReadDigits(call, 2, out var digits))
            return false;

        var bound = new List<BoundSum>();
        var (unitKind, unitOwner) = (_unitKind, _unitOwner);
        foreach (var argument in call.Arguments.Take(2))
        {
            _unitKind = null;
            if (BindSum(argument, scope, CellUse.Comparison) is not { } part)
                return false;
            if (_unitKind?.Base == KindBase.Date)
            {
                diagnostics.ReportDateArithmetic(argument.Span);
                return false;
            }

            bound.Add(part);
        }

        (_unitKind, _unitOwner) = (unitKind, unitOwner);
        sum.Terms.Add(new BoundTerm((long)coefficient, new BoundCall(RuleFunction.Quotient, bound, BigInteger.Pow(10, _scale - digits))));
        return true;
    }

    /// <summary>Min, max and count: each cell that a reference names is an argument of its own.</summary>
    private bool AddChoice(CallSyntax call, BigInteger coefficient, RuleScope scope, SumBuilder sum)
    {
        var isCount = call.Function == RuleFunction.Count;
        var bound = new List<BoundSum>();
        foreach (var argument in call.Arguments)
        {
            if (TryReadCells(argument, out var reference, out var use, isCount ? CellUse.Count : CellUse.Extreme) && (!isCount || use == CellUse.Count))
            {
                if (CellsOf(reference!, scope, use) is not { } operands)
                    return false;
                bound.AddRange(operands.Select(o => new BoundSum([Term(o, 1, use)], BigInteger.Zero)));
                continue;
            }

            if (isCount)
            {
                diagnostics.ReportCountArgument(argument.Span);
                return false;
            }

            if (BindSum(argument, scope, CellUse.Extreme) is not { } value)
                return false;
            bound.Add(value);
        }

        sum.Terms.Add(new BoundTerm((long)coefficient, new BoundCall(call.Function, bound, One)));
        return true;
    }

    /// <summary>Whether the argument is a reference, which may name many cells, or <c>value</c> of one.</summary>
    private static bool TryReadCells(SumSyntax argument, out ReferenceSyntax? reference, out CellUse use, CellUse otherwise)
    {
        use = otherwise;
        reference = AsReference(argument);
        if (reference is not null)
            return true;

        use = CellUse.Comparison;
        if (argument is { Terms: [{ IsNegative: false, Coefficient: null, Factor: CallSyntax { Function: RuleFunction.Value, Arguments: [{ } inner] } }] })
            reference = AsReference(inner);
        return reference is not null;
    }

    private static ReferenceSyntax? AsReference(SumSyntax sum) =>
        sum is { Terms: [{ IsNegative: false, Coefficient: null, Factor: ReferenceSyntax reference }] } ? reference : null;

    private bool TryReadDigits(CallSyntax call, int position, out int digits)
    {
        digits = 0;
        if (FormulaParts.Digits(call.Arguments[position]) is { } read)
        {
            digits = read;
            return true;
        }

        diagnostics.ReportRoundDigits(call.Arguments[position].Span, RuleWords.Functions[(int)call.Function], DefinitionLimits.Scale);
        return false;
    }
}
