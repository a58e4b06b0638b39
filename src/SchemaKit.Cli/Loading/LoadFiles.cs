using SchemaKit.Cli.Files;
using SchemaKit.Compiler.Emit.Sql;
using SchemaKit.Sql;

namespace SchemaKit.Cli.Loading;

/// <summary>The files of one load. A new database, and files for other databases, take their names only when they are whole.</summary>
internal sealed class LoadFiles : IDisposable
{
    private readonly LoadTarget _target;
    private readonly string _folder;
    private readonly bool _isNew;

    /// <exception cref="OutputException">The target cannot be written.</exception>
    public LoadFiles(LoadTarget target)
    {
        _target = target;
        if (target.Form == LoadForm.DuckDb && Directory.Exists(target.Path))
            throw new OutputException(target.Name, "it is a folder");

        _isNew = target.Form != LoadForm.DuckDb || !File.Exists(target.Path);
        var parent = target.Form == LoadForm.DuckDb ? Path.GetDirectoryName(target.Path)! : OutputFolder.Create(target.Path);
        if (!Directory.Exists(parent))
            throw new OutputException(target.Name, "the folder does not exist");

        _folder = Path.Combine(parent, "." + Path.GetRandomFileName() + ".tmp");
        if (_isNew)
            OutputFolder.Create(_folder);
    }

    /// <summary>Where the reports are loaded.</summary>
    public string Database => _isNew ? Path.Combine(_folder, "reports.duckdb") : _target.Path;

    /// <summary>Gives the finished files their names.</summary>
    /// <returns>What was written, as given.</returns>
    public IReadOnlyList<string> Finish(IReadOnlyList<SqlScript> scripts)
    {
        try
        {
            if (_target.Form == LoadForm.DuckDb)
            {
                if (_isNew)
                    File.Move(Database, _target.Path);
                return [_target.Name];
            }

            var names = ReportExport.Write(Database, scripts, _folder, _target.Form == LoadForm.Parquet);
            foreach (var name in names)
                File.Move(Path.Combine(_folder, name), Path.Combine(_target.Path, name), overwrite: true);
            return [.. names.Select(n => Path.Combine(_target.Name, n))];
        }
        catch (Exception e) when (InputFile.IsOutside(e))
        {
            throw new OutputException(_target.Name, e.Message);
        }
    }

    public void Dispose()
    {
        try
        {
            if (_isNew && Directory.Exists(_folder))
                Directory.Delete(_folder, recursive: true);
        }
        catch (Exception e) when (InputFile.IsOutside(e))
        {
            // What is left has a name that says it may go.
        }
    }
}
