// The links to what was recorded, on the card that stands there when it is over.

import { recordingPage } from './address.js';
import { brief } from './clock.js';
import { onTexts, t } from './texts.js';

const box = document.getElementById('recordings');
let shown = [];

export function showRecordings(recordings) {
  if (JSON.stringify(recordings) !== JSON.stringify(shown)) { // whoever has come here with the keyboard stays here
    shown = recordings;
    draw();
  }
}

/** Whether there is anything to be watched again. */
export function recorded() {
  return shown.length > 0;
}

/** Links that stay are not touched: one of them may have the focus. New ones have higher numbers and come last. */
function draw() {
  const links = new Map([...box.children].map((link) => [Number(link.dataset.recording), link]));
  for (const recording of shown) {
    const link = links.get(recording.id) ?? box.appendChild(linkTo(recording));
    link.textContent = shown.length > 1 && recording.start // the server leaves out what nobody knows
      ? t('ended.watchOne', brief(recording.start))
      : t('ended.watch');
    links.delete(recording.id);
  }
  links.forEach(takeAway);
}

function linkTo(recording) {
  const link = document.createElement('a');
  link.className = 'button primary';
  link.dataset.recording = recording.id;
  link.href = recordingPage(recording.id);
  link.target = '_blank';
  link.rel = 'noopener';
  return link;
}

function takeAway(link) {
  if (link === document.activeElement) {
    document.getElementById('card-title').focus(); // never drop it to the body
  }
  link.remove();
}

onTexts(draw);
