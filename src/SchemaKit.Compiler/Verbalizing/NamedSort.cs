namespace SchemaKit.Compiler.Verbalizing;

internal enum NamedSort
{
    Leaf,
    Group,
    NestedList,
}
