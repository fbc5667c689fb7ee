// A word about what the player has just done by itself; it goes away again.

import { t } from './texts.js';

const READ = 8000;
let timer = 0;

export function word(key) {
  const place = document.getElementById('player-word');
  place.textContent = t(key);
  clearTimeout(timer);
  timer = setTimeout(() => {
    place.textContent = '';
  }, READ);
}
