namespace SchemaKit.Runtime;

/// <summary>A fault of a payload before its message is worded.</summary>
/// <param name="RuleId">One of <see cref="PayloadRules"/>.</param>
/// <param name="Pointer">Member or cell it is about.</param>
/// <param name="Location">Its place; <see langword="null"/> if a record was validated.</param>
/// <param name="Arguments">What the message quotes, by rule: the limit (too-large, too-deep, number-too-long), the key (duplicate-, unknown-, missing-key),
/// wanted and found (wrong-type, wrong-definition), the token (not-whole, invalid-value), token and scale (too-many-digits), token, min and max (out-of-range),
/// the key, or nothing if it is blank (undeclared-entry), the key (duplicate-entry), the limit (too-many-entries), wanted and found (wrong-prior), and then <see cref="FaultWords.NoMigration"/> if it is the edition that differs, or, if the other report cannot be read, why: a rule and what its message quotes.</param>
public sealed record PayloadFault(string RuleId, string Pointer, PayloadLocation? Location, params IReadOnlyList<string> Arguments);
