// The menu in the header: closes on a click elsewhere, on Escape, and after a choice that is done with.
export function menu(details) {
  const summary = details.querySelector('summary');
  const close = () => { details.open = false; };

  document.addEventListener('click', event => details.contains(event.target) || close());
  details.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || !details.open) return;
    event.preventDefault();
    close();
    summary.focus();
  });
  details.addEventListener('click', event => event.target.closest('[data-closes]') && close());
}
