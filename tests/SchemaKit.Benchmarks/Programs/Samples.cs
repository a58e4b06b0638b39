using SchemaKit.Benchmarks.Payloads;

namespace SchemaKit.Benchmarks.Programs;

/// <summary>The files that programs judge.</summary>
internal sealed class Samples(string folder)
{
    private readonly Lazy<PayloadSet> _payloads = new(() => new(PayloadForm.Canonical, narrative: 0));
    private readonly Lazy<string> _lines = new(() => NdjsonFile.Write(folder));

    public string Sound => Save("sound.json", _payloads.Value.Sound[0]);

    public string Broken => Save("broken.json", _payloads.Value.Faulty.First(f => f.Fault == Finds.Sums).Payload);

    public string Lines => _lines.Value;

    private string Save(string name, byte[] payload)
    {
        var file = Path.Combine(folder, name);
        File.WriteAllBytes(file, payload);
        return file;
    }
}
