using System.Text.Json;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Choice;

namespace Recognizers.Tests.Choice;

public class BooleanSpecificationTests
{
    [Fact]
    public void Every_case_of_the_specification_for_dotnet_is_met()
    {
        var failures = Specifications.Read("BooleanModel.json").Select(Failure);

        Assert.DoesNotContain(failures, failure => failure is not null);
    }

    private static string? Failure(JsonElement specification)
    {
        var input = specification.GetProperty("Input").GetString()!;
        var expected = specification.GetProperty("Results").EnumerateArray().Select(result => (
            result.GetProperty("Text").GetString()!,
            result.GetProperty("TypeName").GetString()!,
            result.GetProperty("Resolution").GetProperty("value").GetBoolean()));
        var actual = ChoiceRecognizer.RecognizeBoolean(input, Culture.English)
            .Select(result => (result.Text, result.TypeName, (bool)result.Resolution["value"]));

        return expected.SequenceEqual(actual) ? null : $"{input}: {string.Join(", ", actual)}";
    }
}
