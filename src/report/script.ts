/**
 * What the page can do beyond being read: choose futures, the policy beside the baseline and the colours, open all tables, and
 * say the numbers under the pointer. Without it the page is complete, with the main policy beside the baseline.
 */
export const script = `
(() => {
  const root = document.documentElement;
  const all = (selector) => Array.from(document.querySelectorAll(selector));
  const shown = { future: 'all' };
  root.classList.add('js');

  const apply = () => {
    for (const plot of all('.plot')) {
      const { future, arm } = plot.dataset;
      const otherFuture = future !== undefined && shown.future !== 'all' && future !== shown.future;
      const otherArm = arm !== undefined && arm !== 'baseline' && shown.arm !== undefined && arm !== shown.arm;
      plot.hidden = otherFuture || otherArm;
    }
  };
  const pressed = document.querySelector('[data-set=arm][aria-pressed=true]');
  if (pressed) shown.arm = pressed.dataset.to;

  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (!button) return;
    const { set, to, tables } = button.dataset;
    if (tables !== undefined) {
      const details = all('details');
      const open = details.some((one) => !one.open);
      for (const one of details) one.open = open;
      button.dataset.tables = button.textContent.trim();
      button.textContent = tables;
    }
    if (set === undefined) return;
    for (const other of all('[data-set="' + set + '"]')) other.setAttribute('aria-pressed', String(other.dataset.to === to));
    if (set === 'theme') {
      if (to === 'auto') delete root.dataset.theme;
      else root.dataset.theme = to;
    } else {
      shown[set] = to;
      apply();
    }
  });

  // An address may point into a fold, and paper has none.
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const fold = target && target.closest('.fold');
    if (!fold || fold.open) return;
    fold.open = true;
    target.scrollIntoView();
  };
  window.addEventListener('hashchange', reveal);
  reveal();
  window.addEventListener('beforeprint', () => {
    for (const fold of all('.fold')) fold.open = true;
  });

  const tip = document.getElementById('tip');
  const tell = (event) => {
    const mark = event.target instanceof Element ? event.target.closest('.drawing svg [aria-label]') : null;
    const text = mark && mark.getAttribute('aria-roledescription') !== null && mark.closest('.role-mark')
      ? mark.getAttribute('aria-label') : null;
    tip.hidden = !text;
    if (!text) return;
    tip.textContent = text;
    const box = tip.getBoundingClientRect();
    tip.style.left = Math.max(8, Math.min(event.clientX + 12, window.innerWidth - box.width - 8)) + 'px';
    tip.style.top = Math.max(8, event.clientY - box.height - 12) + 'px';
  };
  document.addEventListener('pointerover', tell);
  document.addEventListener('pointerdown', tell);
})();
`;
