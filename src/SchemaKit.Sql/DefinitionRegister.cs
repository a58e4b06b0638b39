using System.Security.Cryptography;
using System.Text;
using SchemaKit.Compiler.Emit.Sql;

namespace SchemaKit.Sql;

/// <summary>Knows which definitions a database was made by.</summary>
internal static class DefinitionRegister
{
    private const string Table = "schemakit_definitions";

    /// <summary>The definitions in a database, by standard and edition, with the fingerprint of the script that made their tables.</summary>
    /// <exception cref="DatabaseException">It was not made by a loader.</exception>
    public static IReadOnlyList<(string Standard, string Edition, string Script)> Read(Database database)
    {
        if (!IsIn(database))
            throw new DatabaseException("it holds no reports: schemakit load makes such a database");

        return [.. database.Query($"SELECT standard, edition, script FROM {Table} ORDER BY ALL", r => (r.GetString(0), r.GetString(1), r.GetString(2)))];
    }

    /// <summary>Enters a definition and makes its tables and views, unless they are there.</summary>
    /// <exception cref="DatabaseException">They were made by another version of the definition.</exception>
    public static void Enter(Database database, string standard, string edition, SqlScript script)
    {
        var isNew = !IsIn(database);
        if (isNew && database.Count("SELECT COUNT(*) FROM duckdb_tables()") > 0)
            throw new DatabaseException("it holds other tables, and no reports");
        if (isNew)
            database.Execute($"CREATE TABLE {Table} (standard TEXT NOT NULL, edition TEXT NOT NULL, script TEXT NOT NULL)");

        var known = Read(database).Where(d => d.Standard == standard && d.Edition == edition).Select(d => d.Script).FirstOrDefault();
        if (known is not null)
        {
            Check(standard, edition, script, known);
            return;
        }

        database.Execute($"INSERT INTO {Table} VALUES ({SqlLiteral.Of(standard)}, {SqlLiteral.Of(edition)}, {SqlLiteral.Of(FingerprintOf(script))})");
        foreach (var statement in script.Tables.Concat(script.Views))
            database.Execute(statement.ToString());
    }

    /// <param name="known">The fingerprint in the database.</param>
    /// <exception cref="DatabaseException">It is of another version of the definition.</exception>
    public static void Check(string standard, string edition, SqlScript script, string known)
    {
        if (known != FingerprintOf(script))
            throw new DatabaseException($"its tables of {standard}/{edition} were made by another version of the definition; load the reports into a new database");
    }

    private static bool IsIn(Database database) => database.Count($"SELECT COUNT(*) FROM duckdb_tables() WHERE table_name = '{Table}'") > 0;

    private static string FingerprintOf(SqlScript script) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(script.Text)));
}
