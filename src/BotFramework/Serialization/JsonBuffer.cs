using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Microsoft.Bot.Serialization;

/// <summary>A value as UTF-8 JSON in a rented buffer.</summary>
internal sealed class JsonBuffer : IBufferWriter<byte>
{
    private static readonly JsonWriterOptions WriterOptions = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(2048);
    private int _length;

    private JsonBuffer()
    {
    }

    public ReadOnlyMemory<byte> Json => _bytes.AsMemory(0, _length);

    public static JsonBuffer Of<T>(T value)
    {
        var buffer = new JsonBuffer();
        using var writer = new Utf8JsonWriter(buffer, WriterOptions);
        JsonSerializer.Serialize(writer, value, WireJson.TypeInfo<T>());
        writer.Flush();
        return buffer;
    }

    /// <summary>Gives the buffer back. Not called when a send failed: the socket might still read from it.</summary>
    public void Return()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        _length = 0;
    }

    public void Advance(int count) => _length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsMemory(_length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsSpan(_length);
    }

    private void Reserve(int sizeHint)
    {
        var needed = _length + Math.Max(sizeHint, 256);
        if (needed <= _bytes.Length)
            return;

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(needed, _bytes.Length * 2));
        Json.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
