// The conversation that this browser tab is in: kept over a reload, gone with the tab.
export const channel = new URL('v3/directline', document.baseURI).href;

const key = 'twitchbot.token';

/** Remembers the token, which names its conversation. */
export function keep(token) {
  try { sessionStorage.setItem(key, token); } catch { /* storage is closed: a reload starts anew */ }
}

/** Forgets the conversation, so that the next one is new. */
export function forget() {
  try { sessionStorage.removeItem(key); } catch { /* nothing was kept */ }
}

function kept() {
  try { return sessionStorage.getItem(key); } catch { return null; }
}

async function post(path, token) {
  const headers = token ? { Authorization: `Bearer ${token}` } : {};
  const response = await fetch(`${channel}/${path}`, { method: 'POST', headers });
  if (response.status >= 500 || response.status === 429) throw new Error(`${path} was answered ${response.status}`);
  return response;
}

/**
 * The token for the conversation of before, with its full time to live, or else for a new one.
 * `lost` tells that there was a conversation which is no more. Throws where the server cannot be reached.
 */
export async function open() {
  const before = kept();
  let response = before ? await post('tokens/refresh', before) : null;
  const lost = response !== null && !response.ok;
  if (!response?.ok) response = await post('tokens/generate');
  if (!response.ok) throw new Error(`No token: ${response.status}`);
  const { token } = await response.json();
  keep(token);
  return { token, lost };
}
