namespace SchemaKit.Compiler.Emit.Sql;

/// <summary>The name of a table, view or column. It is made of ids only, and quoted wherever it is written.</summary>
internal readonly record struct SqlName
{
    /// <summary>What PostgreSQL keeps of a name.</summary>
    public const int MostBytes = 63;

    public SqlName(string value)
    {
        if (value.Length is 0 or > MostBytes || !value.All(IsAllowed))
            throw new ArgumentException("not a name of lower-case letters, digits and _", nameof(value));
        Value = value;
    }

    public string Value { get; }

    public static bool IsAllowed(char c) => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_';

    public override string ToString() => "\"" + Value + "\"";
}
