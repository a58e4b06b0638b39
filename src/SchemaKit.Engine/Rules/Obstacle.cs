namespace SchemaKit.Engine.Rules;

/// <summary>What keeps a rule instance from being judged.</summary>
internal readonly record struct Obstacle(SkipReason Reason, string Pointer);
