using System.Text.Json.Nodes;
using CsCheck;
using SchemaKit.Runtime;

namespace SchemaKit.Tests;

public class KeyOrderTests
{
    [Fact]
    public void The_order_of_keys_means_nothing()
    {
        var expected = SampleReport.Read();
        Gen.Int.Sample(
            seed =>
            {
                var payload = System.Text.Encoding.UTF8.GetBytes(Shuffle(JsonNode.Parse(SampleReport.Valid)!, new Random(seed)).ToJsonString());
                return PayloadValidator.Validate(SampleReport.Shape, payload).IsValid && PayloadValidator.Read(SampleReport.Shape, payload).Equals(expected);
            },
            iter: 200);
    }

    private static JsonNode Shuffle(JsonNode node, Random random)
    {
        if (node is not JsonObject members)
            return node.DeepClone();

        var shuffled = members.Select(m => KeyValuePair.Create(m.Key, (JsonNode?)Shuffle(m.Value!, random))).ToArray();
        random.Shuffle(shuffled);
        return new JsonObject(shuffled);
    }
}
