namespace SchemaKit.Compiler.Emit.CSharp;

/// <summary>The names of the runtime that emitted code uses.</summary>
internal static class CsNames
{
    public static readonly CsCode CellView = $"global::SchemaKit.Runtime.CellView";

    public static readonly CsCode Entry = $"global::SchemaKit.Runtime.IEntry";

    public static readonly CsCode EntryData = $"global::SchemaKit.Runtime.EntryData";

    public static readonly CsCode EntryList = $"global::SchemaKit.EntryList";

    public static readonly CsCode Result = $"global::SchemaKit.ValidationResult";

    public static readonly CsCode Validator = $"global::SchemaKit.Runtime.PayloadValidator";

    public static readonly CsCode Text = $"global::SchemaKit.LocalizedText";

    public static readonly CsCode NeverBrowsable =
        $"[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]";
}
