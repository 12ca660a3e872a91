// The chat as a bubble on another page: <script src="https://HOST/embed.js" defer></script>. What it takes and tells: /demo.
(() => {
  const { src, dataset: set } = document.currentScript;
  const chatUrl = new URL('./', src);
  const kept = 'twitchbot.open';
  const title = set.title || 'Ask about your twitch';
  const query = new URLSearchParams({ embedded: '1', title });
  for (const name of ['locale', 'accent', 'theme']) if (set[name]) query.set(name, set[name]);

  // The site's own styles stay outside; ours need no permission of its policy.
  const host = document.createElement('twitchbot-chat');
  const root = host.attachShadow({ mode: 'open' });
  const style = new CSSStyleSheet();
  style.replaceSync(`
    :host { all: initial; font-family: system-ui, sans-serif; }
    .bubble, .panel { position: fixed; z-index: 2147483000; bottom: 20px; inset-inline-end: 20px; }
    .left > * { inset-inline: 20px auto; }
    .bubble { width: 60px; height: 60px; padding: 0; border: 2px solid transparent; border-radius: 50%; background: var(--twitch, #0b5f5f);
      color: #fff; box-shadow: 0 4px 16px #0005; cursor: pointer; }
    .bubble::before { content: ''; display: inline-block; width: 26px; height: 20px; border-radius: 10px 10px 10px 2px; background: #fff; forced-color-adjust: none; }
    .open .bubble::before { width: 22px; height: 4px; border-radius: 2px; }
    .bubble:focus-visible { outline: 3px solid #fff; outline-offset: -5px; box-shadow: 0 0 0 4px #000; }
    .badge { position: absolute; top: -6px; right: -6px; min-width: 24px; border-radius: 12px; background: #a31515; font-size: 14px; line-height: 24px; }
    .panel { width: 400px; height: min(680px, calc(100dvh - 110px)); bottom: 92px; border-radius: 16px; overflow: hidden;
      border: 1px solid #8889; box-shadow: 0 8px 32px #0006; }
    iframe { width: 100%; height: 100%; border: 0; }
    [hidden] { display: none; }
    .edge { position: absolute; }
    @media (max-width: 480px), (max-height: 420px) {
      .panel { inset: 0 !important; width: 100%; height: 100dvh; border: 0; border-radius: 0; }
      .open .bubble { display: none; }
    }`);
  root.adoptedStyleSheets = [style];
  if (/^#[0-9a-f]{6}$/i.test(set.accent ?? '')) host.style.setProperty('--twitch', set.accent);

  const make = (tag, properties, parent) => parent.appendChild(Object.assign(document.createElement(tag), properties));
  const box = make('div', { className: set.position === 'left' ? 'left' : '' }, root);
  const bubble = make('button', { className: 'bubble', type: 'button' }, box);
  const badge = make('span', { className: 'badge', hidden: true }, bubble);
  const panel = make('div', { className: 'panel', hidden: true, role: 'dialog', ariaLabel: title }, box);
  let frame = null, isReady = false, isOpen = false, unread = 0;

  const remember = value => { try { sessionStorage.setItem(kept, value); } catch { /* no storage */ } };
  const remembered = () => { try { return sessionStorage.getItem(kept); } catch { return null; } };
  const toChat = command => isReady && frame.contentWindow.postMessage({ twitchbot: command }, chatUrl.origin);

  function show() {
    box.classList.toggle('open', isOpen);
    panel.hidden = !isOpen;
    badge.hidden = unread === 0;
    badge.textContent = unread;
    bubble.ariaExpanded = String(isOpen);
    bubble.ariaLabel = isOpen ? `Close: ${title}` : unread ? `${title}, ${unread} new` : title;
    remember(isOpen ? 'yes' : 'no');
  }

  function enter(at) {
    frame.focus();
    toChat(at);
  }

  function load() {
    // Tab stays in the open chat: past an edge it goes on at the other end.
    const edge = goesTo => make('span', { className: 'edge', tabIndex: 0, onfocus: () => enter(goesTo) }, panel);
    edge('last');
    frame = make('iframe', { title, src: `${chatUrl}?${query}` }, panel);
    edge('first');
  }

  function open(takesFocus = true) {
    if (!frame) load();
    isOpen = true;
    unread = 0;
    show();
    if (takesFocus) enter('focus');
  }

  function close() {
    isOpen = false;
    show();
    bubble.focus();
  }

  const commands = { open, close, restart: () => { open(); toChat('restart'); } };
  const tell = event => postMessage({ twitchbot: event }, location.origin);
  const heard = {
    ready: () => {
      isReady = true;
      if (root.activeElement === frame) toChat('focus');
      tell('ready');
    },
    close,
    message: () => { if (!isOpen) { unread++; show(); } },
    outcome: () => tell('outcome'),
  };

  addEventListener('message', ({ source, origin, data }) => {
    const name = data?.twitchbot;
    if (frame && source === frame.contentWindow && origin === chatUrl.origin) heard[name]?.();
    else if (source === window && Object.hasOwn(commands, name)) commands[name]();
  });
  bubble.addEventListener('click', () => (isOpen ? close() : open()));
  panel.addEventListener('keydown', event => event.key === 'Escape' && close());

  (document.body ?? document.documentElement).append(host);
  const before = remembered();
  if (before === 'yes' || (before === null && set.open === 'true')) open(false);
  else show();
})();
