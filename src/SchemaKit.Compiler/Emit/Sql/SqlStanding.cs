namespace SchemaKit.Compiler.Emit.Sql;

/// <summary>How much of a rule the emitted SQL holds reports to.</summary>
internal enum SqlStanding
{
    /// <summary>All of it: the view has just the violations that the engine finds.</summary>
    Enforced,

    /// <summary>The view has no wrong violation, but less is said or found.</summary>
    Weakened,

    /// <summary>There is no view.</summary>
    NotExpressible,
}
