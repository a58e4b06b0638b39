using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Emit.CSharp;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.Models;

/// <summary>Names what rules of the general form refer to: lists, uses of cells, other reports. Only what is asked for is declared.</summary>
internal sealed class ConstantNames(NameTable names)
{
    private readonly Dictionary<(string Type, string Value), EmitConstant> _constants = new();
    private readonly List<EmitConstant> _declared = [];

    public EquatableArray<EmitConstant> Declared => _declared.ToEquatableArray();

    public CsName ListOf(BoundTable list) =>
        Take("", CsName.FromNumber(list.List!.Index.ToString(System.Globalization.CultureInfo.InvariantCulture)), CsName.FromIds(PathOf(list)).With("List"));

    public CsName Use(string use) => Take("CellUse", CsName.FromIds(use), CsName.FromIds("In" + use));

    public CsName Source(ReportSource source) => source == ReportSource.Own ? default : Take("OperandSource", CsName.FromIds(source.ToString()), CsName.FromIds(source.ToString()));

    private static string PathOf(BoundTable list) => list.List!.Parent is { } parent ? PathOf(parent) + "." + list.List.Node!.Path : list.Id;

    private CsName Take(string type, CsName value, CsName wanted)
    {
        var key = (type, value.ToString());
        if (!_constants.TryGetValue(key, out var constant))
        {
            constant = new EmitConstant(names.Take(wanted), CsName.FromIds(type), value);
            _constants.Add(key, constant);
            _declared.Add(constant);
        }

        return constant.Name;
    }
}
