using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Diagnostics;

namespace SchemaKit.Compiler.Rules;

internal static class RuleParser
{
    public static RuleSyntax? Parse(Located<string> formula, DiagnosticBag diagnostics)
    {
        diagnostics.ReportNoCell(formula);
        return null;
    }
}
