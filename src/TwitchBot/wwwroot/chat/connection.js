// Tells in a banner what is wrong with the connection, and offers the way out where there is one.
const box = document.getElementById('connection');
const text = box.querySelector('p');
const button = box.querySelector('button');

/** Shows a sentence, with a button where `label` is given; an empty sentence clears the banner. */
export function say(sentence, label, onClick) {
  text.textContent = sentence;
  button.hidden = !label;
  button.textContent = label ?? '';
  button.onclick = onClick ?? null;
}

// What the Direct Line client says of itself.
const connecting = 1, online = 2, expired = 3, failed = 4;

/**
 * Watches one conversation's connection until the returned function is called.
 * @param directLine the Direct Line client
 * @param actions what the buttons do: `retry` connects again, `restart` begins a new conversation
 * @param note what to say while all is well
 */
export function watch(directLine, { retry, restart }, note = '') {
  let status = 0, wasOnline = false, cut = false, stopped = false;

  const show = () => {
    if (stopped) return;
    if (status === expired) say('This conversation has been quiet for too long and is closed.', 'Start a new one', restart);
    else if (!navigator.onLine) say('You are offline. The chat goes on when you are connected again.');
    else if (status === failed) say('The chat cannot be reached at the moment.', 'Try again', retry);
    else if (cut || (status === connecting && wasOnline)) say('Connection lost. Reconnecting …');
    else if (status === online) say(note);
  };

  // The client calls itself online while it waits, up to 15 seconds, before it opens a lost socket again.
  directLine.services.WebSocket = class extends WebSocket {
    constructor(address) {
      super(address);
      this.addEventListener('open', () => { cut = false; show(); });
      this.addEventListener('close', () => { cut = true; show(); });
    }
  };

  const subscription = directLine.connectionStatus$.subscribe(value => {
    status = value;
    wasOnline ||= value === online;
    show();
  });
  addEventListener('online', show);
  addEventListener('offline', show);
  return () => {
    stopped = true;
    subscription.unsubscribe();
    removeEventListener('online', show);
    removeEventListener('offline', show);
    say('');
  };
}
