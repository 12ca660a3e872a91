using Microsoft.Recognizers.Text.DateTime.Vocabulary;

namespace Microsoft.Recognizers.Text.DateTime.Dates;

/// <summary>How many periods a word such as "last" goes from this one.</summary>
internal static class PeriodShift
{
    public static int Of(Relation relation) => relation switch
    {
        Relation.Previous or Relation.Past => -1,
        Relation.This => 0,
        _ => 1,
    };
}
