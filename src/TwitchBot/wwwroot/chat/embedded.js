// This page in the bubble of another one (embed.js): takes its commands, tells it what happens, and never what was said.
const isEmbedded = window.parent !== window && new URLSearchParams(location.search).has('embedded');

/** Tells the page around this one: 'ready', 'message', 'outcome' or 'close'. Nothing of a message goes with it. */
export function tell(event) {
  // Whoever may show this page in a frame is named by its policy, so the event, which says nothing, may go to any of them.
  if (isEmbedded) parent.postMessage({ twitchbot: event }, '*');
}

/** Everything in the page that takes the focus, first to last. */
const controls = () => [...document.querySelectorAll('button, a[href], input, textarea, summary, [tabindex="0"]')]
  .filter(each => !each.disabled && each.tabIndex >= 0 && each.checkVisibility());

/** Web Chat draws itself a little later than this page. */
function whenThere(selector, action) {
  const seek = () => {
    const found = document.querySelector(selector);
    if (found) action(found);
    return Boolean(found);
  };
  if (seek()) return;
  const watcher = new MutationObserver(() => seek() && watcher.disconnect());
  watcher.observe(document.body, { childList: true, subtree: true });
}

/**
 * Prepares the page for a frame and listens for the page around it.
 * @param actions `restart` begins a new conversation
 */
export function embed({ restart }) {
  if (!isEmbedded) return;
  document.documentElement.classList.add('embedded');
  const close = document.getElementById('close');
  close.hidden = false;
  close.addEventListener('click', () => tell('close'));
  addEventListener('keydown', event => {
    if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('dialog[open], details[open]')) tell('close');
  });

  const commands = {
    focus: () => whenThere('[data-id="webchat-sendbox-input"]', box => box.focus()),
    first: () => controls().at(0)?.focus(),
    last: () => controls().at(-1)?.focus(),
    restart,
  };
  addEventListener('message', ({ source, data }) => {
    if (source === parent && Object.hasOwn(commands, data?.twitchbot)) commands[data.twitchbot]();
  });
  tell('ready');
}
