namespace Microsoft.Recognizers.Text.DateTime.Vocabulary;

/// <summary>A part of the day.</summary>
internal enum DayPart
{
    Morning,
    Afternoon,
    Evening,
    Night,
    Daytime,
    Breakfast,
    Lunch,
    Dinner,
}
