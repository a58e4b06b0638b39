using System.IO.Compression;

namespace SchemaKit.Testing;

/// <summary>The annual FOIA reports of 2008 to 2012, where they stand beside the repository.</summary>
internal static class PublishedReports
{
    public static string? Folder { get; } = Repository.Shared is { } shared
        && Path.Combine(shared, "standards", "us-foia-annual-report", "data") is var path && Directory.Exists(path) ? path : null;

    /// <summary>Every file, in the order of its name.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)> All()
    {
        foreach (var archive in Directory.GetFiles(Folder!, "*-FOIASetFull.zip").Order(StringComparer.Ordinal))
        {
            using var zip = ZipFile.OpenRead(archive);
            foreach (var entry in zip.Entries.Where(e => e.Name.EndsWith(".xml", StringComparison.Ordinal) && !e.FullName.StartsWith("__MACOSX", StringComparison.Ordinal))
                .OrderBy(e => e.FullName, StringComparer.Ordinal))
            {
                using var stream = entry.Open();
                using var bytes = new MemoryStream();
                stream.CopyTo(bytes);
                yield return (entry.Name, bytes.ToArray());
            }
        }
    }
}
