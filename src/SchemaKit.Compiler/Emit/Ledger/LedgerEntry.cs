using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.Ledger;

/// <summary>What has become of a rule in an artifact.</summary>
/// <param name="Reason">What is lost, or why nothing is held; empty if the rule is enforced.</param>
internal readonly record struct LedgerEntry(Standing Standing, Phrase Reason)
{
    public static readonly LedgerEntry Enforced = new(Standing.Enforced, new Phrase("", ""));

    public static LedgerEntry Weakened(string chinese, string english) => new(Standing.Weakened, new Phrase(chinese, english));

    public static LedgerEntry NotExpressible(string chinese, string english) => new(Standing.NotExpressible, new Phrase(chinese, english));
}
