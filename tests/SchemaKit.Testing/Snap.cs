using System.Runtime.CompilerServices;
using Xunit;

namespace SchemaKit.Testing;

/// <summary>Compares a text with its approved file, by the naming of Verify: <c>Class.Method[#target].verified.ext</c>. SNAP_ACCEPT=1 approves.</summary>
public static class Snap
{
    public static void Verify(
        string actual, string extension = "txt", string? target = null, [CallerFilePath] string file = "", [CallerMemberName] string member = "")
    {
        var name = Path.GetFileNameWithoutExtension(file) + "." + member + (target is null ? "" : "#" + target);
        VerifyFile(actual, Path.Combine(Path.GetDirectoryName(file)!, name), extension);
    }

    /// <summary>The same for a golden file that several test projects share.</summary>
    public static void VerifyFile(string actual, string stem, string extension)
    {
        string verified = $"{stem}.verified.{extension}", received = $"{stem}.received.{extension}";
        var text = Normalize(actual);
        if (File.Exists(verified) && Normalize(File.ReadAllText(verified)) == text)
        {
            File.Delete(received);
            return;
        }

        if (Environment.GetEnvironmentVariable("SNAP_ACCEPT") == "1")
        {
            File.WriteAllText(verified, text);
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        Assert.Fail($"{Path.GetFileName(verified)} differs from {Path.GetFileName(received)}{FirstDifference(verified, text)}; SNAP_ACCEPT=1 dotnet test accepts it");
    }

    private static string FirstDifference(string verified, string actual)
    {
        if (!File.Exists(verified))
            return " (there is no approved file yet)";

        var (approved, got) = (Normalize(File.ReadAllText(verified)).Split('\n'), actual.Split('\n'));
        var line = 0;
        while (line < approved.Length && line < got.Length && approved[line] == got[line])
            line++;
        return $"\n  line {line + 1}\n  approved: {approved.ElementAtOrDefault(line)}\n  received: {got.ElementAtOrDefault(line)}\n";
    }

    private static string Normalize(string text) => text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n') + "\n";
}
