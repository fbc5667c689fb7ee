// The links to what was recorded, on the card that stands there when it is over.

import { recordingPage } from './address.js';
import { locale, onTexts, t } from './texts.js';

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

function draw() {
  box.replaceChildren(...shown.map(link));
}

function link(recording) {
  const link = document.createElement('a');
  link.className = 'button primary';
  link.href = recordingPage(recording.id);
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = shown.length > 1 && recording.start !== null
    ? t('ended.watchOne', when(recording.start))
    : t('ended.watch');
  return link;
}

function when(start) {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(start));
}

onTexts(draw);
