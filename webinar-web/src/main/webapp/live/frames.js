// Pages of other sites around the picture, and a video of Pod's while there is none. They get nothing but their address:
// no word of this page, and no more than forms, scripts and windows of their own.

import { setAside } from './panel.js';
import { onTexts, t } from './texts.js';

const byId = (id) => document.getElementById(id);
const WITHOUT_PICTURE = ['waiting', 'starting', 'paused'];
const SANDBOX = 'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox';
const stage = byId('stage');
let video = null;

function frame(address) {
  const made = document.createElement('iframe');
  made.loading = 'lazy';
  made.allow = 'fullscreen';
  made.src = address;
  return made;
}

/** A page of this very host could take its sandbox off, if it had our origin. */
function stranger(address) {
  const made = frame(address);
  const ours = new URL(address).host === location.host;
  made.setAttribute('sandbox', ours ? SANDBOX : `${SANDBOX} allow-same-origin`);
  made.referrerPolicy = 'no-referrer';
  return made;
}

/** Whoever reads or types in one is left in peace as long as its address stays. */
function fill(place, address) {
  const there = place.querySelector('iframe');
  if ((there?.getAttribute('src') ?? null) !== address) {
    there?.remove();
    if (address !== null) {
      place.append(stranger(address));
    }
  }
}

function showVideo(address) {
  if ((video?.getAttribute('src') ?? null) === address) {
    return;
  }
  video?.remove();
  video = address === null ? null : frame(address);
  stage.classList.toggle('with-video', video !== null);
  if (video !== null) {
    video.className = 'waiting-video';
    stage.prepend(video);
  }
}

function label() {
  for (const [place, key] of [[byId('aside'), 'frames.asideOf'], [byId('frame-below'), 'frames.below']]) {
    const there = place.querySelector('iframe');
    if (there !== null) {
      there.title = t(key, new URL(there.src).hostname);
    }
  }
  if (video !== null) {
    video.title = t('frames.video');
  }
}

export function show(frames, phase) {
  const below = byId('frame-below');
  fill(byId('aside'), frames?.aside ?? null);
  setAside(Boolean(frames?.aside));
  fill(below, frames?.below ?? null);
  below.hidden = !frames?.below;
  below.style.height = frames?.height ? `${frames.height}px` : '';
  showVideo(WITHOUT_PICTURE.includes(phase) ? frames?.video ?? null : null);
  label();
}

onTexts(label);
