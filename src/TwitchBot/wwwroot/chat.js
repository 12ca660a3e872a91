// The chat: Microsoft's Web Chat in this page, talking to this host's Direct Line channel.
import { say, watch } from './chat/connection.js';
import { adaptiveCardsHostConfig, styleOptions } from './chat/look.js';
import { channel, forget, keep, open } from './chat/session.js';

const chat = document.getElementById('chat');
const { nonce } = chat.dataset;

// The bot speaks English; the region tells it which emergency number holds where the person is.
const { region } = new Intl.Locale(navigator.language || 'en');
const locale = region ? `en-${region}` : 'en';

let directLine = null;
let stopWatching = () => {};

async function start() {
  leave();
  if (!window.WebChat) return say('The chat could not be loaded.', 'Try again', () => location.reload());
  let session;
  try {
    session = await open();
  } catch {
    return say('The chat cannot be reached at the moment.', 'Try again', start);
  }
  // For a conversation that exists, starting it means resuming it: everything said is replayed.
  directLine = WebChat.createDirectLine({
    token: session.token, domain: channel, webSocket: true, conversationStartProperties: { locale },
  });
  stopWatching = watch(directLine, { retry: start, restart },
    session.lost ? 'The earlier conversation is over. This is a new one.' : '');
  WebChat.renderWebChat({
    adaptiveCardsHostConfig, directLine, locale, nonce, role: 'region', store: WebChat.createStore(), styleOptions,
  }, chat);
}

function leave() {
  stopWatching();
  stopWatching = () => {};
  directLine?.end();
  directLine = null;
}

function restart() {
  forget();
  return start();
}

// The client renews its token now and then; the newest is the one to come back with.
addEventListener('pagehide', () => directLine && keep(directLine.token));
document.addEventListener('visibilitychange', () => document.hidden && directLine && keep(directLine.token));

const dialog = document.getElementById('confirm');
document.getElementById('restart').addEventListener('click', () => dialog.showModal());
dialog.addEventListener('click', event => {
  const choice = event.target.closest('button')?.value;
  if (choice) dialog.close();
  if (choice === 'restart') restart();
});

start();
