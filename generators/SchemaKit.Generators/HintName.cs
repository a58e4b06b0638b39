using System.Text;

namespace SchemaKit.Generators;

/// <summary>Names emitted files after the definition's place in the project, which is unique there and the same on every machine.</summary>
internal static class HintName
{
    /// <summary>The path from the project's folder, separators and anything a file name should not hold replaced, with a dot at the end.</summary>
    public static string PrefixOf(string path, string projectFolder)
    {
        var isInside = projectFolder.Length > 0 && path.StartsWith(projectFolder, StringComparison.OrdinalIgnoreCase);
        var name = path.Substring(isInside ? projectFolder.Length : path.LastIndexOfAny(['/', '\\']) + 1);
        var prefix = new StringBuilder(name.Length);
        foreach (var c in name.Substring(0, name.Length - DefinitionFile.Extension.Length))
            prefix.Append(c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' ? c : '.');
        return prefix.ToString().Trim('.') + ".";
    }
}
