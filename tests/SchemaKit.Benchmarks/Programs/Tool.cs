using System.ComponentModel;
using System.Diagnostics;

namespace SchemaKit.Benchmarks.Programs;

/// <summary>Runs other programs to their end.</summary>
internal static class Tool
{
    /// <returns>The exit code, and all that was written to either output.</returns>
    public static (int Code, string Output) Run(string program, IEnumerable<string> arguments, string? folder = null)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder ?? "" };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output + errors.GetAwaiter().GetResult());
        }
        catch (Win32Exception missing)
        {
            return (-1, missing.Message);
        }
    }
}
