// Light or dark: the user's choice, or else that of the site which embeds this page (?theme=), or else the system's. A plain script in the head, so that nothing is drawn in the wrong colours.
(() => {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const root = document.documentElement;
  let button = null;

  // Storage is closed to pages in some private windows; the choice then lasts as long as the page.
  let choice = null;
  try { choice = localStorage.getItem('theme'); } catch { /* closed */ }

  const asked = new URLSearchParams(location.search).get('theme');
  choice ??= asked === 'light' || asked === 'dark' ? asked : null;

  const show = () => {
    root.dataset.theme = choice ?? (system.matches ? 'dark' : 'light');
    button?.setAttribute('aria-pressed', String(root.dataset.theme === 'dark'));
  };

  show();
  system.addEventListener('change', show);
  addEventListener('DOMContentLoaded', () => {
    button = document.getElementById('theme');
    button?.addEventListener('click', () => {
      choice = root.dataset.theme === 'dark' ? 'light' : 'dark';
      try { localStorage.setItem('theme', choice); } catch { /* closed */ }
      show();
    });
    show();
  });
})();
