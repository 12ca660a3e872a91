// The chat: Microsoft's Web Chat in this page, talking to this host's Direct Line channel.
import { say, watch } from './chat/connection.js';
import { embed, tell } from './chat/embedded.js';
import { adaptiveCardsHostConfig, styleOptions } from './chat/look.js';
import { menu } from './chat/menu.js';
import { channel, forget, keep, open } from './chat/session.js';
import { colour, locale, title } from './chat/settings.js';
import { textSize } from './chat/textsize.js';
import * as transcript from './chat/transcript.js';

const element = id => document.getElementById(id);
const chat = element('chat');
const { nonce } = chat.dataset;

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
    adaptiveCardsHostConfig, directLine, locale, nonce, role: 'region', store: WebChat.createStore({}, listen), styleOptions,
  }, chat);
}

/** Sees each activity on its way into Web Chat's store. */
const listen = () => next => action => {
  if (action.type === 'DIRECT_LINE/INCOMING_ACTIVITY') hear(action.payload.activity);
  return next(action);
};

function hear(activity) {
  transcript.note(activity);
  if (activity.type !== 'message' || activity.from?.role !== 'bot') return;
  tell('message');
  if (activity.channelData?.outcome === true) tell('outcome');
}

function leave() {
  stopWatching();
  stopWatching = () => {};
  directLine?.end();
  directLine = null;
}

function restart() {
  forget();
  transcript.clear();
  return start();
}

// The client renews its token now and then; the newest is the one to come back with.
addEventListener('pagehide', () => directLine && keep(directLine.token));
document.addEventListener('visibilitychange', () => document.hidden && directLine && keep(directLine.token));

const dialog = element('confirm');
element('restart').addEventListener('click', () => dialog.showModal());
dialog.addEventListener('click', event => {
  const choice = event.target.closest('button')?.value;
  if (choice) dialog.close();
  if (choice === 'restart') restart();
});

document.title = title;
document.querySelector('h1').textContent = title;
colour(document.documentElement);
menu(element('menu'));
textSize(element('larger'), element('smaller'));
element('save').addEventListener('click', transcript.download);
embed({ restart });
start();
