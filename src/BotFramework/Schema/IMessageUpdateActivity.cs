namespace Microsoft.Bot.Schema;

/// <summary>The new content of an edited message.</summary>
public interface IMessageUpdateActivity : IMessageActivity;
