// The buttons of the demo page, which speak to the bubble as any page may.
addEventListener('click', event => {
  const { command } = event.target.dataset;
  if (command) postMessage({ twitchbot: command }, location.origin);
});

addEventListener('message', ({ source, data }) => {
  const event = data?.twitchbot;
  if (source === window && ['ready', 'outcome'].includes(event)) document.getElementById('heard').value = event;
});
