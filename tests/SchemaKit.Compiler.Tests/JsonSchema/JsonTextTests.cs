using System.Text.Json;
using CsCheck;
using SchemaKit.Compiler.Emit.JsonSchema;

namespace SchemaKit.Compiler.Tests.JsonSchema;

public sealed class JsonTextTests
{
    [Fact]
    public void Literal_is_read_back_as_the_text() => Gen.String.Where(t => !t.Any(char.IsSurrogate)).Sample(
        text => JsonDocument.Parse(JsonLiteral.Of(text).ToString()).RootElement.GetString() == text, iter: 5_000);

    [Theory]
    [InlineData("a\"b\\", "\"a\\\"b\\\\\"")]
    [InlineData("\n\t\0\u007f", "\"\\u000A\\u0009\\u0000\\u007F\"")]
    [InlineData("\u2028\u202e\ufeff", "\"\\u2028\\u202E\\uFEFF\"")]
    [InlineData("政府😀</script>", "\"政府😀</script>\"")]
    [InlineData("", "\"\"")]
    public void Literal_shows_no_hidden_character(string text, string literal) => Assert.Equal(literal, JsonLiteral.Of(text).ToString());

    [Fact]
    public void Text_is_indented_by_two_and_lines_stay_together()
    {
        var json = new JsonText();
        using (json.Object())
        {
            json.String("a", "b");
            using (json.Array("list"))
            {
                json.Number(-1250, 2);
                json.Null();
                using (json.Object(onOneLine: true))
                {
                    json.Boolean("c", false);
                    using (json.Array("d"))
                        json.Number(1);
                }
            }

            using (json.Object("empty"))
            {
            }
        }

        Assert.Equal(
            """
            {
              "a": "b",
              "list": [
                -12.5,
                null,
                {"c": false, "d": [1]}
              ],
              "empty": {}
            }

            """.ReplaceLineEndings("\n"),
            json.ToString());
    }
}
