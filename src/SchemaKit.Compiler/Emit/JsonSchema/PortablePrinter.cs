namespace SchemaKit.Compiler.Emit.JsonSchema;

/// <summary>Writes what has been put together.</summary>
internal static class PortablePrinter
{
    public static void Write(JsonText json, PortableMember member, bool onOneLine = false)
    {
        json.Name(member.Name);
        Write(json, member.Value, onOneLine);
    }

    public static void Write(JsonText json, PortableNode node, bool onOneLine = false)
    {
        switch (node)
        {
            case PortableText text:
                json.String(text.Text);
                break;
            case PortablePath path:
                json.String(path.Path);
                break;
            case PortableNumber number:
                json.Number(number.Value);
                break;
            case PortableArray array:
                using (json.Array(onOneLine: onOneLine))
                {
                    foreach (var item in array.Items)
                        Write(json, item);
                }

                break;
            case PortableObject @object:
                using (json.Object(onOneLine: onOneLine))
                {
                    foreach (var member in @object.Members)
                        Write(json, member);
                }

                break;
            default:
                throw new InvalidOperationException(node.GetType().Name);
        }
    }
}
