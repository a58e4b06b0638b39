using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Emit.CSharp;

namespace SchemaKit.Compiler.Emit.Models;

/// <summary>The C# names that a definition leads to, decided once.</summary>
internal sealed class ReportNames
{
    /// <summary>Members that every object, record or emitted view has.</summary>
    private static readonly string[] CommonMembers =
    [
        "Clone", "Deconstruct", "EqualityContract", "Equals", "Finalize", "GetHashCode", "GetType", "Item", "MemberwiseClone", "PrintMembers",
        "ReferenceEquals", "ToString",
    ];

    private static readonly string[] ReportMembers =
        ["Edition", "Footnotes", "JsonSchema", "Organization", "OrganizationCode", "Parse", "PublicationDate", "Standard", "Title", "TryParse", "ToUtf8Bytes", "Validate", "WithComputedTotals", "Write", "Year"];

    private readonly NameTable _types;
    private readonly string[] _migrations;

    public ReportNames(BoundReport report)
    {
        var definition = report.Definition;
        _migrations = [.. report.Migrations.Select(m => MigrationModelBuilder.MethodOf(m).ToString())];
        var space = definition.Namespace is { } given
            ? CsName.Namespace(given)
            : CsName.Namespace(CsName.FromIds(definition.Standard.Value) + ".Edition" + definition.Edition.Value.Replace('.', '_'));
        Head = new EmitHead(definition.Standard.Value, definition.Edition.Value, space, CsName.FromIds(definition.TypeName));
        _types = new NameTable(
            [.. new[] { Head.Type, Head.ShapeType, Head.RulesType, Head.SchemaType, Head.ConverterType }.Select(n => n.ToString())]);
    }

    public EmitHead Head { get; }

    public CsName Type(string ids, string suffix) => _types.Take(CsName.FromIds(ids).With(suffix));

    public NameTable MembersOfReport() => new([.. CommonMembers, .. ReportMembers, Head.Type.ToString(), .. _migrations]);

    public static NameTable MembersOf(CsName type) => new([.. CommonMembers, "AsSpan", type.ToString()]);
}
