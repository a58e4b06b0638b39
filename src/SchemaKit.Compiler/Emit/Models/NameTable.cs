using SchemaKit.Compiler.Emit.CSharp;

namespace SchemaKit.Compiler.Emit.Models;

/// <summary>Gives out names of one scope, each once. An underscore, which no id can hold, tells apart what would be the same.</summary>
internal sealed class NameTable(params string[] taken)
{
    private readonly HashSet<string> _taken = new(taken, StringComparer.Ordinal);

    public CsName Take(CsName wanted)
    {
        while (!_taken.Add(wanted.ToString()))
            wanted = wanted.With("_");
        return wanted;
    }
}
