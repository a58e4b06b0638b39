namespace SchemaKit.Sql;

/// <summary>A row of the view of violations.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Instance">Empty for a rule with one instance.</param>
/// <param name="Left">The left side without superfluous zeros.</param>
internal readonly record struct FoundViolation(long Report, string Rule, string Instance, string Left, string Right);
