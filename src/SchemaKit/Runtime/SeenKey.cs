namespace SchemaKit.Runtime;

/// <summary>A key where it stood first.</summary>
internal readonly record struct SeenKey(string Key, int Offset);
