// How large the text is: kept in this browser, one step at a time.
const sizes = [1, 1.15, 1.3, 1.5];
const key = 'text-size';

/** Applies the size of before, and lets the two buttons change it. */
export function textSize(larger, smaller) {
  // Storage is closed to pages in some private windows; the choice then lasts as long as the page.
  let step = 0;
  try { step = Math.max(0, sizes.indexOf(Number(localStorage.getItem(key)))); } catch { /* closed */ }

  const show = () => {
    document.documentElement.style.setProperty('--size', sizes[step]);
    larger.disabled = step === sizes.length - 1;
    smaller.disabled = step === 0;
  };
  const change = by => {
    step = Math.min(sizes.length - 1, Math.max(0, step + by));
    try { localStorage.setItem(key, sizes[step]); } catch { /* closed */ }
    show();
  };

  larger.addEventListener('click', () => change(1));
  smaller.addEventListener('click', () => change(-1));
  show();
}
