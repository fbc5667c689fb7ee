// Applause and the like: sent together once a second, shown floating over the picture; whoever wants no movement sees
// numbers. Nothing of it is read out: two thousand claps are no news.

import { board, onChange } from './board.js';
import { send } from './post.js';

const SEND_EACH = 1000;
const COUNT_FOR = 5000;
const MOST_AT_ONCE = 8;
const MOST_IN_THE_AIR = 40;
const bar = document.getElementById('reactions');
const air = document.getElementById('reactions-air');
const still = matchMedia('(prefers-reduced-motion: reduce)');
const unsent = new Map(); // reaction → times
const sums = new Map(); // reaction → shown in the last seconds
let sending = 0;
let over = false;

function icon(reaction) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', `icon ${reaction}`);
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', `/live/panel.svg#${reaction}`);
  svg.append(use);
  return svg;
}

function float(reaction) {
  if (air.childElementCount >= MOST_IN_THE_AIR) {
    return;
  }
  const one = icon(reaction);
  one.style.insetInlineStart = `${8 + Math.random() * 84}%`;
  one.style.animationDelay = `${Math.random() * 400}ms`;
  one.addEventListener('animationend', () => one.remove());
  air.append(one);
}

function addUp(reaction, n) {
  const sum = Math.max(0, (sums.get(reaction) ?? 0) + n);
  sums.set(reaction, sum);
  const number = bar.querySelector(`[data-reaction=${reaction}] .number`);
  if (number) {
    number.textContent = sum > 0 ? sum : '';
  }
}

/** What was shown in the last half second, by all. */
export function hear(counts) {
  for (const [reaction, n] of Object.entries(counts)) {
    addUp(reaction, n);
    setTimeout(() => addUp(reaction, -n), COUNT_FOR);
    if (!still.matches && document.visibilityState === 'visible') {
      for (let i = 0; i < Math.min(n, MOST_AT_ONCE); i++) {
        float(reaction);
      }
    }
  }
}

function show(reaction) {
  unsent.set(reaction, (unsent.get(reaction) ?? 0) + 1);
  sending ||= setTimeout(() => {
    sending = 0;
    for (const [what, times] of unsent) {
      send('POST', '/reactions', { ticket: board.ticket, reaction: what, times });
    }
    unsent.clear();
  }, SEND_EACH * Math.random());
}

function draw() {
  bar.hidden = over || !board.ticket || board.rules?.reactions !== true;
}

export function setOver(is) {
  over = is;
  draw();
}

export function setUp() {
  onChange(draw);
  bar.querySelectorAll('button').forEach((button) => button.addEventListener('click', () => show(button.dataset.reaction)));
}
