using SchemaKit.Compiler.Emit.CSharp;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.Models;

/// <summary>Everything that is printed for one definition: a model per file, each free of positions and equal by value.</summary>
internal sealed record EmitReport(
    EmitRecord Record,
    EquatableArray<EmitTable> Tables,
    EquatableArray<EmitList> Lists,
    EmitRules Rules,
    EmitShape Shape,
    EmitSchema Schema,
    EmitMigrations? Migrations);

/// <summary>What every file of a definition repeats.</summary>
/// <param name="Standard">Id of the standard, for the header.</param>
/// <param name="Type">The report record.</param>
internal sealed record EmitHead(string Standard, string Edition, CsName Namespace, CsName Type)
{
    public CsName ShapeType => Type.With("Shape");

    public CsName RulesType => Type.With("Rules");

    public CsName SchemaType => Type.With("Schema");

    /// <summary>The file of the migrations, which has no type of its own.</summary>
    public CsName MigrationsFile => Type.With("Migrations");

    public CsName ConverterType => Type.With("JsonConverter");
}

/// <summary>The report record.</summary>
internal sealed record EmitRecord(
    EmitHead Head,
    LocalizedString Title,
    LocalizedString Citation,
    EquatableArray<EmitTextProperty> Texts,
    EquatableArray<EmitTableProperty> Tables,
    EquatableArray<EmitCodeList> CodeLists,
    EquatableArray<EmitSpecials> Specials)
{
    /// <summary>Whether a rule reads the report of the year before.</summary>
    public bool ReadsPrior { get; init; }

    /// <summary>Whether a rule reads the reports of subordinate bodies.</summary>
    public bool ReadsChildren { get; init; }
}

/// <param name="Member">Position among the payload's members.</param>
internal sealed record EmitTextProperty(CsName Name, int Member, EmitDoc Doc);

/// <param name="Type">Of the table; of the entries if it has nothing else.</param>
/// <param name="List">Set for a list.</param>
internal sealed record EmitTableProperty(CsName Name, CsName Type, int FirstCell, int CellCount, EmitDoc Doc, EmitListProperty? List = null);

/// <summary>An enum for a code list.</summary>
internal sealed record EmitCodeList(CsName Name, EmitDoc Doc, EquatableArray<EmitEnumMember> Members);

internal sealed record EmitEnumMember(CsName Name, EmitDoc Doc);

/// <summary>What documentation says of a part of the form: its printed label, its note, its source.</summary>
internal sealed record EmitDoc(LocalizedString Label, LocalizedString Note, LocalizedString Citation);

/// <summary>The JSON Schema as text.</summary>
internal sealed record EmitSchema(EmitHead Head, string Text);
