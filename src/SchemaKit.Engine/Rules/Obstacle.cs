namespace SchemaKit.Engine.Rules;

/// <summary>What keeps a rule instance from being judged.</summary>
/// <param name="IsKeyless">Whether a partner is looked for without a key: nobody knows whether there is one.</param>
internal readonly record struct Obstacle(SkipReason Reason, string Pointer, bool IsKeyless = false);
