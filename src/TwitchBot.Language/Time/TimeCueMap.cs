namespace TwitchBot.Language.Time;

/// <summary>The cues of one text; where several end at a token, the longest counts.</summary>
internal sealed class TimeCueMap(int tokens)
{
    private readonly TimeCue[] _starting = new TimeCue[tokens];
    private readonly TimeCue[] _ending = new TimeCue[tokens];
    private readonly byte[] _length = new byte[tokens];

    /// <summary>All cues there are in the text.</summary>
    public TimeCue All { get; private set; }

    public void Add(int first, int length, TimeCue cue)
    {
        All |= cue;
        var last = first + length - 1;
        _starting[first] |= cue;
        if (length > _length[last])
        {
            (_ending[last], _length[last]) = (cue, (byte)length);
        }
        else if (length == _length[last])
        {
            _ending[last] |= cue;
        }
    }

    /// <summary>The cues that start at a token.</summary>
    public TimeCue Starting(int token) => token >= 0 && token < _starting.Length ? _starting[token] : TimeCue.None;

    /// <summary>The cues that end at a token.</summary>
    public TimeCue Ending(int token) => token >= 0 && token < _ending.Length ? _ending[token] : TimeCue.None;
}
