// What stands on the stage in each phase: a card with words, or the player.

import { showCountdown } from './clock.js';
import { recorded } from './recordings.js';
import { onTexts, t } from './texts.js';

const byId = (id) => document.getElementById(id);
const main = document.querySelector('main');
const card = byId('card');
const countdown = byId('countdown');
const badge = byId('state');

const TONES = { on_air: 'on-air', waiting: 'waiting', starting: 'starting', interrupted: 'interrupted', paused: 'paused', ended: 'ended', failed: 'failed' };

let phase = 'loading';
let start = null;
let picture = false;
let ticking = 0;

/** One of the server's phases, or our own before and beside them: loading, missing, unreachable. */
export function showPhase(next, startsAt) {
  const focusWasHere = byId('stage').contains(document.activeElement);
  phase = next;
  start = startsAt ?? start;
  main.dataset.phase = next;
  draw();
  const recordings = byId('recordings');
  const stays = !recordings.hidden && recordings.contains(document.activeElement);
  if (focusWasHere && !card.hidden && !stays) {
    byId('card-title').focus(); // the control that had the focus is gone: never drop it to the body
  }
}

/** The player tells whether there is a picture; until the first one the card stays. */
export function showPicture(there) {
  picture = there;
  draw();
}

function draw() {
  const word = t(`state.${phase === 'unreachable' ? 'loading' : phase}`);
  if (badge.textContent !== word) { // it is a status: rewriting it would have it read again
    badge.textContent = word;
  }
  badge.className = `badge ${TONES[phase] ?? ''}`;
  const playing = picture && (phase === 'on_air' || phase === 'interrupted');
  card.hidden = playing;
  byId('recordings').hidden = phase !== 'ended' || !recorded();
  clearInterval(ticking);
  if (phase === 'waiting') {
    ticking = setInterval(drawWaiting, 1000);
    drawWaiting();
    return;
  }
  countdown.hidden = true;
  // On air, but the first picture is not here yet: for the audience it is still starting.
  words(phase === 'on_air' ? 'starting' : phase === 'ended' && recorded() ? 'recorded' : phase);
}

function drawWaiting() {
  const early = start !== null && showCountdown(countdown, start);
  countdown.hidden = !early;
  byId('card-title').textContent = t(early ? 'waiting.title' : 'waiting.soon');
  byId('card-text').textContent = t(early ? 'waiting.text' : 'waiting.late');
}

function words(key) {
  byId('card-title').textContent = t(`${key}.title`);
  byId('card-text').textContent = t(`${key}.text`);
}

onTexts(draw);
