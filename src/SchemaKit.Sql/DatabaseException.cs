namespace SchemaKit.Sql;

/// <summary>A database cannot be opened, read or written, or is not one of reports; the message says why.</summary>
internal sealed class DatabaseException : Exception
{
    public DatabaseException(string message)
        : base(message)
    {
    }

    public DatabaseException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
