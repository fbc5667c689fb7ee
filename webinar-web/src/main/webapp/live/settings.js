// What a viewer may choose about the player: a button that opens and closes a group of plain choices, which every
// keyboard and screen reader knows. It is there when there is something to choose.

import { captions } from './captions.js';
import { quality } from './quality.js';
import { label, onTexts, t } from './texts.js';

const byId = (id) => document.getElementById(id);

export function settings(video, deck) {
  const button = byId('settings');
  const menu = byId('settings-menu');
  const parts = [quality(deck), captions(video)];

  function open(is) {
    menu.hidden = !is;
    button.setAttribute('aria-expanded', is);
    if (is) {
      const there = [...menu.querySelectorAll('input')].filter((input) => input.offsetParent !== null);
      (there.find(({ checked }) => checked) ?? there[0])?.focus();
    }
  }

  function close(then = button) {
    const here = menu.contains(document.activeElement);
    open(false);
    if (here) {
      then.focus();
    }
  }

  function draw() {
    const anything = parts.map((part) => part.draw()).some((there) => there);
    button.hidden = !anything;
    label(button, t('player.settings'));
    if (!anything && !menu.hidden) {
      close(byId('play'));
    }
  }

  button.addEventListener('click', () => (menu.hidden ? open(true) : close()));
  byId('settings-close').addEventListener('click', () => close());
  byId('stage').addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !menu.hidden) {
      event.preventDefault();
      close();
    }
  });
  menu.addEventListener('focusout', ({ relatedTarget: next }) => {
    if (next !== null && !menu.contains(next) && next !== button) {
      open(false); // it may cover what has the focus now
    }
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (!menu.hidden && !menu.contains(target) && !button.contains(target)) {
      close();
    }
  });
  for (const event of ['addtrack', 'removetrack']) {
    video.textTracks.addEventListener(event, draw);
  }
  onTexts(draw);
  const [chosen, spoken] = parts;
  return {
    /** A new engine knows what there is; without one there is nothing. */
    opened() {
      chosen.apply();
      draw();
    },
    toggleCaptions: () => spoken.toggle(),
    soundAlone: () => chosen.soundAlone(),
  };
}
