using SchemaKit.Compiler.Json;
using SchemaKit.Runtime;

namespace SchemaKit.Engine.Payload;

/// <summary>Reads an object whose keys the definition knows: finds the unknown, repeated and missing ones and hands the others on.</summary>
internal sealed class ObjectReader(FaultList faults)
{
    public void Read(JsonNode node, string pointer, IReadOnlyList<PayloadMember> members)
    {
        if (node is not JsonObject found)
        {
            faults.WrongType(pointer, node, FaultWords.Object);
            foreach (var member in members)
                member.Spoil();
            return;
        }

        var keys = ReadMembers(found, pointer, members);
        foreach (var member in members)
        {
            if (member.IsRequired && !keys.ContainsKey(member.Id))
                faults.MissingKey(JsonPointer.Append(pointer, member.Id), found, member.Id);
        }
    }

    private Dictionary<string, JsonString> ReadMembers(JsonObject found, string pointer, IReadOnlyList<PayloadMember> members)
    {
        var known = members.ToDictionary(m => m.Id, StringComparer.Ordinal);
        var keys = new Dictionary<string, JsonString>(StringComparer.Ordinal);
        foreach (var entry in found.Members)
        {
            var at = JsonPointer.Append(pointer, entry.Name.Value);
            known.TryGetValue(entry.Name.Value, out var member);
            if (!keys.TryAdd(entry.Name.Value, entry.Name))
            {
                faults.DuplicateKey(at, entry.Name, keys[entry.Name.Value]);
                member?.Spoil();
            }
            else if (member is null)
            {
                faults.UnknownKey(at, entry.Name);
            }
            else
            {
                member.Read(entry.Value, at);
            }
        }

        return keys;
    }
}
