// What the address of this page asks for: ?title=…&locale=…&accent=%23rrggbb&theme=light|dark (embed.js passes them on).
const query = new URLSearchParams(location.search);

/** The title above the chat. */
export const title = query.get('title')?.trim().slice(0, 60) || 'TwitchBot';

/** The bot speaks English; the region tells it which emergency number holds where the person is. */
export const locale = region(query.get('locale')) ?? region(navigator.language) ?? 'en';

function region(tag) {
  try {
    const { region } = new Intl.Locale(tag);
    return region ? `en-${region}` : null;
  } catch {
    return null;
  }
}

/** Puts the site's own colour in place of ours, with black or white on it, whichever is easier to read. */
export function colour(root) {
  const accent = query.get('accent') ?? '';
  if (!/^#[0-9a-f]{6}$/i.test(accent)) return;
  const light = [1, 3, 5]
    .map(at => parseInt(accent.slice(at, at + 2), 16) / 255)
    .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
  root.style.setProperty('--user', accent);
  root.style.setProperty('--user-text', light > 0.179 ? '#000000' : '#ffffff');
}
