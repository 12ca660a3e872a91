namespace Microsoft.Recognizers.Text.Number;

/// <summary>A number as it builds up word by word: "two hundred" "and two" "thousand" "and five".</summary>
internal sealed class ScaleSum(decimal first)
{
    private decimal _closed;
    private decimal _open = first;
    private decimal _lastClosed;
    private decimal _smallestScale = decimal.MaxValue;

    public decimal Total => _closed + _open;

    /// <summary>The scale just said; 1 where something smaller came after it.</summary>
    public decimal LastScale { get; private set; } = 1;

    /// <summary>Whether a further part may have this scale: "two thousand three hundred", not "two hundred three hundred".</summary>
    public bool Takes(decimal scale) => scale == 100 ? _open < 100 : scale < _smallestScale;

    /// <summary>Takes a word such as "hundred" or "million" for what was said since the last of its kind.</summary>
    public void Multiply(decimal scale)
    {
        LastScale = scale;
        if (scale == 100 && _open > 0)
        {
            _open *= scale;
        }
        else if (_open == 0)
        {
            // "three lakh crore"
            _closed += _lastClosed * (scale - 1);
            _lastClosed *= scale;
        }
        else
        {
            _lastClosed = _open * scale;
            _closed += _lastClosed;
            _open = 0;
            _smallestScale = scale;
        }
    }

    public void Add(decimal value)
    {
        _open += value;
        LastScale = 1;
    }
}
