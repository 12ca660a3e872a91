using System.Text.Json;
using Microsoft.Bot.Builder;

namespace BotFramework.Tests.State;

public class MemoryStorageTests
{
    private readonly MemoryStorage _storage = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_missing_key_is_left_out() => Assert.Empty(await _storage.ReadAsync(["nothing"], Token));

    [Fact]
    public async Task A_store_item_comes_back_as_its_type_and_with_an_etag()
    {
        await WriteAsync(new Note { Text = "one" });

        var note = await ReadAsync();

        Assert.Equal("one", note.Text);
        Assert.NotNull(note.ETag);
    }

    [Fact]
    public async Task Readers_get_copies()
    {
        await WriteAsync(new Note { Text = "one" });
        (await ReadAsync()).Text = "changed";

        Assert.Equal("one", (await ReadAsync()).Text);
    }

    [Fact]
    public async Task A_stale_store_item_is_refused()
    {
        await WriteAsync(new Note { Text = "one" });
        var first = await ReadAsync();
        var second = await ReadAsync();
        await WriteAsync(first);

        await Assert.ThrowsAsync<ArgumentException>(() => WriteAsync(second));
    }

    [Fact]
    public async Task A_star_overwrites_whatever_is_there()
    {
        await WriteAsync(new Note { Text = "one" });
        await WriteAsync(new Note { Text = "two", ETag = "*" });

        Assert.Equal("two", (await ReadAsync()).Text);
    }

    [Fact]
    public async Task One_stale_item_keeps_all_of_a_write_out()
    {
        await WriteAsync(new Note { Text = "one" });

        await Assert.ThrowsAsync<ArgumentException>(() => _storage.WriteAsync(
            new Dictionary<string, object> { ["new"] = new Note(), ["note"] = new Note { ETag = "stale" } }, Token));
        Assert.Empty(await _storage.ReadAsync(["new"], Token));
    }

    [Fact]
    public async Task Properties_come_back_as_json_with_an_etag()
    {
        await _storage.WriteAsync(
            new Dictionary<string, object> { ["key"] = new Dictionary<string, object> { ["a"] = 1 } }, Token);

        var item = Assert.IsType<IDictionary<string, object>>((await _storage.ReadAsync(["key"], Token))["key"], exactMatch: false);
        Assert.Equal(1, Assert.IsType<JsonElement>(item["a"]).GetInt32());
        Assert.IsType<string>(item["eTag"]);
    }

    [Fact]
    public async Task Deleted_items_are_gone()
    {
        await WriteAsync(new Note());
        await _storage.DeleteAsync(["note", "never there"], Token);

        Assert.Empty(await _storage.ReadAsync(["note"], Token));
    }

    [Fact]
    public async Task Many_writers_at_once_lose_nothing_but_conflicts()
    {
        await WriteAsync(new Note { Text = string.Empty });

        var won = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(async () =>
        {
            var note = await ReadAsync();
            note.Text += "x";
            try
            {
                await WriteAsync(note);
                return 1;
            }
            catch (ArgumentException)
            {
                return 0;
            }
        })));

        Assert.Equal(won.Sum(), (await ReadAsync()).Text.Length);
    }

    private Task WriteAsync(Note note) => _storage.WriteAsync(new Dictionary<string, object> { ["note"] = note }, Token);

    private async Task<Note> ReadAsync() => (Note)(await _storage.ReadAsync(["note"], Token))["note"];

    private sealed class Note : IStoreItem
    {
        public string Text { get; set; } = string.Empty;

        public string? ETag { get; set; }
    }
}
