using System.Runtime.Versioning;
using SchemaKit.Cli.Files;

namespace SchemaKit.Cli.Tests.Files;

public sealed class AtomicFileTests
{
    [Fact]
    public void A_written_file_replaces_the_old_one_whole()
    {
        using var cli = new CliRun().With("a", "a longer text that was here");

        AtomicFile.Write(cli.PathOf("a"), "new"u8);

        Assert.Equal("new", File.ReadAllText(cli.PathOf("a")));
        Assert.Equal(["a"], cli.Files());
    }

    [Fact]
    public void A_missing_folder_is_a_fault_of_the_output()
    {
        using var cli = new CliRun();

        var fault = Assert.Throws<OutputException>(() => AtomicFile.Write(cli.PathOf("no/such/file"), "new"u8));

        Assert.Equal("the folder does not exist", fault.Message);
        Assert.Empty(cli.Files());
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void A_folder_that_may_not_be_written_leaves_the_old_file_and_nothing_else()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "permissions do not bind this user");
        using var cli = new CliRun().With("locked/a", "old");
        File.SetUnixFileMode(cli.PathOf("locked"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            Assert.Throws<OutputException>(() => AtomicFile.Write(cli.PathOf("locked/a"), "new"u8));
            Assert.Equal("old", File.ReadAllText(cli.PathOf("locked/a")));
            Assert.Equal(["locked", "locked/a"], cli.Files());
        }
        finally
        {
            File.SetUnixFileMode(cli.PathOf("locked"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void A_read_only_file_is_kept()
    {
        using var cli = new CliRun().With("a", "old");
        var file = new FileInfo(cli.PathOf("a")) { IsReadOnly = true };
        try
        {
            if (!Environment.IsPrivilegedProcess)
                Assert.Throws<OutputException>(() => AtomicFile.Write(cli.PathOf("a"), "new"u8));
            Assert.Equal(["a"], cli.Files());
        }
        finally
        {
            file.IsReadOnly = false;
        }
    }

    [Fact]
    public void A_link_stays_a_link_to_the_new_text()
    {
        using var cli = new CliRun().With("real", "old");
        File.CreateSymbolicLink(cli.PathOf("link"), cli.PathOf("real"));

        AtomicFile.Write(cli.PathOf("link"), "new"u8);

        Assert.Equal("new", File.ReadAllText(cli.PathOf("real")));
        Assert.NotNull(new FileInfo(cli.PathOf("link")).LinkTarget);
    }

    [Fact]
    public void A_device_is_never_replaced()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there are no device files");

        Assert.Throws<OutputException>(() => AtomicFile.Write("/dev/null", "new"u8));
    }
}
