using TwitchBot.Content.Vocabulary;

namespace TwitchBot.Content.Examples;

/// <summary>
/// Reads one file of example answers. Of YAML they need no more than names and lists of one text a line, and thousands of lines are read
/// at each start of the host; so they are read as such, and not by the parser of the other files.
/// </summary>
internal sealed class AnswerFile(string name, ConceptBook concepts, List<ContentError> errors)
{
    private static readonly string[] Lists = ["about", "asks", "asks-opposite", "present", "absent", "unsure", "none", "told", "not-told"];

    private readonly List<ExampleTopic> _topics = [];
    private readonly Dictionary<string, List<string>> _lists = new(StringComparer.Ordinal);
    private string? _topic;
    private int _topicLine;
    private List<string>? _list;
    private bool _hasMeaning;

    /// <summary>The topics of the file's text.</summary>
    public IReadOnlyList<ExampleTopic> Read(string text)
    {
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            var content = line.TrimEnd();
            var indent = content.Length - content.TrimStart().Length;
            content = content[indent..];
            if (content.Length > 0 && content[0] != '#' && !Take(content, indent, number))
            {
                Error(number, "expected 'topic:', under it 'list:', and under that texts, each as '    - text'.");
            }
        }

        Close();
        return _topics;
    }

    private bool Take(ReadOnlySpan<char> content, int indent, int number) => indent switch
    {
        0 => content[^1] == ':' && Open(content[..^1].ToString(), number),
        2 => OpenList(content, number),
        4 => _list is not null && content.StartsWith("- ") && Add(content[2..].Trim(), number),
        _ => false,
    };

    private bool Open(string topic, int number)
    {
        Close();
        (_topic, _topicLine, _list, _hasMeaning) = (topic, number, null, false);
        _lists.Clear();
        return true;
    }

    private bool OpenList(ReadOnlySpan<char> content, int number)
    {
        const string Meaning = "meaning: ";
        if (_topic is null)
        {
            return false;
        }

        if (content.StartsWith(Meaning))
        {
            (_hasMeaning, _list) = (content.Length > Meaning.Length, null);
            return true;
        }

        if (content[^1] != ':')
        {
            return false;
        }

        var list = content[..^1].ToString();
        if (!Lists.Contains(list, StringComparer.Ordinal))
        {
            Error(number, $"unknown field '{list}'{NearestName.Hint(list, Lists)}");
        }

        if (_lists.ContainsKey(list))
        {
            Error(number, $"the list '{list}' is there twice.");
        }

        _lists[list] = _list = [];
        return true;
    }

    private bool Add(ReadOnlySpan<char> text, int number)
    {
        if (PlainText.Read(text) is { } read)
        {
            _list!.Add(read);
        }
        else
        {
            Error(number, "this text must stand in double quotes, opened and closed; within them '\"' is written '\\\"'.");
        }

        return true;
    }

    private void Close()
    {
        if (_topic is null)
        {
            return;
        }

        var topic = new ExampleTopic
        {
            Id = _topic,
            Concepts = concepts.Has(_topic) ? [_topic, .. List("about")] : List("about"),
            Asks = List("asks"),
            AsksOpposite = List("asks-opposite"),
            Present = List("present"),
            Absent = List("absent"),
            Unsure = List("unsure"),
            None = List("none"),
            Told = List("told"),
            NotTold = List("not-told"),
        };
        Check(topic);
        _topics.Add(topic);
    }

    private List<string> List(string list) => _lists.GetValueOrDefault(list, []);

    private void Check(ExampleTopic topic)
    {
        foreach (var id in topic.Concepts.Where(id => concepts.All.Count > 0 && !concepts.Has(id)))
        {
            Error(_topicLine, $"'{topic.Id}' is about '{id}', which vocabulary.yaml does not have{NearestName.Hint(id, Known())}");
        }

        if (!topic.Any && !_hasMeaning && concepts.All.Count > 0 && !concepts.Has(topic.Id))
        {
            Error(_topicLine, $"vocabulary.yaml has no concept '{topic.Id}'; a topic that is none says so with 'meaning: ...'{NearestName.Hint(topic.Id, Known())}");
        }

        var isOnlyTold = topic is { Told.Count: > 0, Present.Count: 0, Absent.Count: 0, Asks.Count: 0 };
        if (!isOnlyTold && (topic.Present.Count == 0 || topic.Absent.Count == 0))
        {
            Error(_topicLine, $"the topic '{topic.Id}' needs the lists 'present' and 'absent'.");
        }

        if (topic.NotTold.Count > 0 && topic.Told.Count == 0 && !topic.Any)
        {
            Error(_topicLine, $"the topic '{topic.Id}' has a list 'not-told', and none 'told' to tell it from.");
        }

        if (topic.Asks.Count == 0 && !topic.Any && !isOnlyTold)
        {
            Error(_topicLine, $"the topic '{topic.Id}' needs the list 'asks'.");
        }

        if (topic.None.Count > 0 && !topic.Any)
        {
            Error(_topicLine, $"the topic '{topic.Id}' has a list 'none'; what answers nothing belongs under 'any'.");
        }
    }

    private IEnumerable<string> Known() => concepts.All.Select(concept => concept.Id);

    private void Error(int line, string message) => errors.Add(new ContentError(name, line, message));
}
