using SchemaKit.Compiler.Binding;

namespace SchemaKit.Cli.Checking;

/// <summary>Names what a rule reads in lists: <c>/received</c> of the row itself, <c>/cases[office]/received</c> of another list's row, <c>/cases/entries/*/received</c> of each.</summary>
internal static class OperandText
{
    public static string Of(BoundOperand operand) => operand switch
    {
        BoundEntryOperand entry => Of(entry.Source) + Row(entry.List, entry.Row) + entry.List.List!.EntryCells[entry.Offset].Pointer,
        BoundKeyOperand key => Row(key.List, key.Row) + "/" + key.List.List!.KeyId,
        BoundExistsOperand exists => $"exists({Of(exists.Source)}{(exists.Row == RowChoice.This ? Keyed(exists.List) : Row(exists.List, exists.Row))})",
        _ => throw new NotSupportedException(operand.GetType().Name),
    };

    /// <summary>Each entry of the list, wherever it stands.</summary>
    public static string Of(BoundTable list) => list.List!.Parent is { } parent
        ? Of(parent) + Row(list, RowChoice.NestedEntries)
        : Row(list, RowChoice.Entries);

    public static string Of(ReportSource source) => source switch
    {
        ReportSource.Prior => "prior ",
        ReportSource.Children => "children ",
        _ => "",
    };

    private static string Row(BoundTable list, RowChoice row) => row switch
    {
        RowChoice.This => "",
        RowChoice.Partner => Keyed(list),
        RowChoice.Overall => "/" + list.Id + "/overall",
        RowChoice.NestedEntries => "/" + list.List!.Node!.Path.Replace('.', '/') + Entries(list),
        _ => "/" + list.Id + Entries(list),
    };

    private static string Entries(BoundTable list) => list.List!.HasOverall ? "/entries/*" : "/*";

    private static string Keyed(BoundTable list) => $"/{list.Id}[{list.List!.KeyId}]";
}
