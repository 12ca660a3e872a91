// The conversation as a text file, for the person to keep or to show to a doctor. It is made here and leaves this page only as a download.
const lines = [];

/** Notes a message for the transcript; an update of one takes its place. */
export function note({ id, type, from, text, timestamp, attachments = [] }) {
  const words = text || attachments.map(each => each.content?.fallbackText ?? each.name).filter(Boolean).join('\n');
  if (type !== 'message' || !words) return;
  const line = { id, who: from?.role === 'user' ? 'You' : 'TwitchBot', when: new Date(timestamp ?? Date.now()), words };
  const at = lines.findIndex(each => id && each.id === id);
  if (at >= 0) lines[at] = line;
  else lines.push(line);
}

/** Forgets what was said, for a new conversation. */
export function clear() {
  lines.length = 0;
}

/** Offers the transcript as a file. */
export function download() {
  const ordered = [...lines].sort((one, other) => one.when - other.when);
  const text = ordered.map(({ who, when, words }) => `[${when.toLocaleString()}] ${who}: ${words}\n`).join('\n');
  const file = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: file, download: 'twitchbot-conversation.txt' });
  link.click();
  setTimeout(() => URL.revokeObjectURL(file), 1000);
}
