namespace SchemaKit.Compiler.Emit.Ledger;

/// <summary>How much of a rule an artifact holds reports to.</summary>
internal enum Standing
{
    /// <summary>All of it: the artifact finds what the engine finds.</summary>
    Enforced,

    /// <summary>What it finds is right, but it finds or says less.</summary>
    Weakened,

    /// <summary>Nothing.</summary>
    NotExpressible,
}
