using System.Data.Common;
using System.Globalization;
using DuckDB.NET.Data;

namespace SchemaKit.Sql;

/// <summary>An open DuckDB database. It loads no extension; once locked, it touches no other file.</summary>
internal sealed class Database : IDisposable
{
    private readonly DuckDBConnection _connection;

    private Database(string path, bool isReadOnly)
    {
        _connection = new DuckDBConnection(SettingsOf(path, isReadOnly));
        Guard(_connection.Open);
    }

    /// <summary>Opens or makes a file.</summary>
    /// <exception cref="DatabaseException">It is no database, or cannot be written.</exception>
    public static Database Open(string path) => new(path, isReadOnly: false);

    /// <exception cref="DatabaseException">It is no database, or cannot be read.</exception>
    public static Database OpenForReading(string path)
    {
        var database = new Database(path, isReadOnly: true);
        database.Lock();
        return database;
    }

    /// <summary>A database without a file, locked.</summary>
    public static Database InMemory()
    {
        var database = new Database(":memory:", isReadOnly: false);
        database.Lock();
        return database;
    }

    /// <summary>Lets no statement from here on reach another file or change a setting.</summary>
    public void Lock() => Execute("SET enable_external_access = false; SET lock_configuration = true");

    public void Execute(string sql) => Guard(() =>
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    });

    /// <summary>The rows of a query, one at a time.</summary>
    public IEnumerable<T> Query<T>(string sql, Func<DuckDBDataReader, T> row)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        using var reader = Guarded(() => (DuckDBDataReader)command.ExecuteReader());
        while (Guarded(reader.Read))
            yield return row(reader);
    }

    public long Count(string sql) => Query(sql, r => Convert.ToInt64(r.GetValue(0), CultureInfo.InvariantCulture)).First();

    public DuckDBAppender Append(string table) => Guarded(() => _connection.CreateAppender(table));

    public DuckDBTransaction Begin() => Guarded(() => _connection.BeginTransaction());

    public void Dispose() => _connection.Dispose();

    private static string SettingsOf(string path, bool isReadOnly)
    {
        var settings = new DbConnectionStringBuilder { ["Data Source"] = path, ["autoload_known_extensions"] = "false", ["autoinstall_known_extensions"] = "false" };
        if (isReadOnly)
            (settings["ACCESS_MODE"], settings["enable_external_access"]) = ("READ_ONLY", "false");
        return settings.ConnectionString;
    }

    /// <exception cref="DatabaseException">DuckDB could not do it.</exception>
    public static void Guard(Action action) => Guarded(() =>
    {
        action();
        return true;
    });

    private static T Guarded<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (DuckDBException e)
        {
            throw new DatabaseException(e.Message.Split('\n')[0], e);
        }
    }
}
