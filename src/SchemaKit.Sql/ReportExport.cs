using SchemaKit.Compiler.Emit.Sql;

namespace SchemaKit.Sql;

/// <summary>Writes the tables of a database as files for other databases: their columns in the order of the tables.</summary>
internal static class ReportExport
{
    /// <summary>Writes a file for each table of the scripts, and none of them has been there.</summary>
    /// <param name="folder">The full path of the folder.</param>
    /// <param name="isParquet">Parquet, else CSV with a header.</param>
    /// <returns>The names of the files.</returns>
    public static IReadOnlyList<string> Write(string databasePath, IEnumerable<SqlScript> scripts, string folder, bool isParquet)
    {
        using var database = Database.Open(databasePath);
        var names = new List<string>();
        foreach (var table in scripts.SelectMany(s => s.Layout.All))
        {
            var name = table.Name.Value + (isParquet ? ".parquet" : ".csv");
            var options = isParquet ? "FORMAT PARQUET" : "FORMAT CSV, HEADER, FORCE_QUOTE *, NULLSTR ''";
            var order = table.IsEntries ? "report_id, position" : "report_id";
            database.Execute($"COPY (SELECT * FROM {table.Name} ORDER BY {order}) TO {SqlLiteral.Of(Path.Combine(folder, name))} ({options})");
            names.Add(name);
        }

        return names;
    }
}
