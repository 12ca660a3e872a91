namespace TwitchBot.Dialogs;

/// <summary>What follows what a person says to an announced emergency.</summary>
public enum AfterAlarm
{
    /// <summary>The check goes on.</summary>
    GoOn,

    /// <summary>The sign was taken back.</summary>
    TakenBack,

    /// <summary>The person was asked whether it is really not there.</summary>
    Ask,
}
