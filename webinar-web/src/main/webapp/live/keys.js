// Single keys, as YouTube has them. They work on the stage and when nothing else has the focus, never while writing; and
// can be switched off (WCAG 2.1.4): speech input "types" them by accident.

import { recall, remember } from './memory.js';

const byId = (id) => document.getElementById(id);
const SINGLE = { k: 'togglePlay', m: 'toggleMute', f: 'fullscreen', j: 'back', l: 'forward', c: 'captions' };
const ARROWS = { ArrowLeft: 'stepBack', ArrowRight: 'stepForward', ArrowUp: 'louder', ArrowDown: 'softer' };

export function listen(does) {
  const stage = byId('stage');
  const wanted = byId('keys');
  wanted.checked = recall('keys') !== 'off';
  wanted.addEventListener('change', () => remember('keys', wanted.checked ? 'on' : 'off'));

  function meant({ key }) {
    const at = document.activeElement;
    const idle = at === document.body || at === null;
    if (!idle && !stage.contains(at)) {
      return null;
    }
    if (key in ARROWS) { // elsewhere they roll the page; fields of ranges and choices have them for themselves
      return idle || at.matches('input') ? null : ARROWS[key];
    }
    if (key === ' ') {
      return at?.matches?.('button, input') ? null : 'togglePlay';
    }
    return SINGLE[key.toLowerCase()] ?? null;
  }

  document.addEventListener('keydown', (event) => {
    if (!wanted.checked || byId('controls').hidden || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) {
      return;
    }
    const deed = meant(event);
    if (deed) {
      event.preventDefault();
      does(deed);
    }
  });
}
