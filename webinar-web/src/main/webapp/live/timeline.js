// The line of time: how far behind the live picture one is, and the way back and forth within what the server still has.

import { label, onTexts, t } from './texts.js';

const WORTH = 15; // seconds: in less nobody finds anything again
const STEP = 5;
const byId = (id) => document.getElementById(id);

/** How long, as people write it: 45 s, 2 min 10 s, 1 h 3 min. */
function long(seconds) {
  const whole = Math.round(seconds);
  const parts = [[Math.floor(whole / 3600), 'hours'], [Math.floor(whole / 60) % 60, 'minutes'], [whole < 3600 ? whole % 60 : 0, 'seconds']];
  const written = parts.filter(([value]) => value > 0).map(([value, unit]) => t(`time.${unit}`, value));
  return written.join(' ') || t('time.seconds', 0);
}

export function timeline(video, { latency, target, span, lingering, still, seek, toEdge }) {
  const bar = byId('seek');
  let held = false; // a finger is on it

  const behind = () => (span() === null ? 0 : Math.max(0, span().live - video.currentTime));
  // Who has chosen to be behind is so from the first step on; others may fall back a little.
  const near = () => !video.paused
    && (span() !== null && lingering() ? behind() < STEP / 2 : latency() < target() + 5);

  function draw() {
    drawEdge();
    const window = span();
    if (window === null) {
      return; // a new engine does not know yet; a bar that went away would take the focus with it
    }
    const wide = window.live - window.oldest;
    bar.hidden = wide < WORTH;
    byId('back').hidden = bar.hidden;
    if (!bar.hidden && !held) {
      bar.min = -Math.floor(wide / STEP) * STEP;
      bar.value = near() ? 0 : -behind();
      drawBar(near() ? t('player.live') : t('player.behind', long(spoken(latency()))));
    }
  }

  function drawBar(text) {
    if (bar.getAttribute('aria-valuetext') !== text) {
      bar.setAttribute('aria-valuetext', text);
    }
  }

  /** In a pause one falls back each second; screen readers would say each of them. */
  const spoken = (seconds) => (video.paused ? Math.floor(seconds / 10) * 10 : seconds);

  function drawEdge() {
    const live = near() && !still(); // no red light over a picture that stands still
    const edge = byId('edge');
    const word = t(near() ? 'player.live' : 'player.backToLive');
    edge.dataset.live = live;
    if (byId('edge-word').textContent !== word) {
      byId('edge-word').textContent = word;
    }
    edge.title = t(live ? 'player.atLive' : 'player.backToLive');
    const late = Math.round(latency());
    if (!held) { // else it says where the finger is
      byId('delay').textContent = !still() && late > 0 && late < 36_000 ? t('player.delay', long(late)) : '';
    }
  }

  /** So many seconds further, backwards when negative. */
  function move(seconds) {
    if (!bar.hidden) {
      seek(video.currentTime + seconds);
      draw();
    }
  }

  bar.addEventListener('input', () => {
    held = true;
    drawBar(Number(bar.value) === 0 ? t('player.live') : t('player.behind', long(target() - bar.value)));
    byId('delay').textContent = bar.getAttribute('aria-valuetext');
  });
  bar.addEventListener('change', () => {
    held = false;
    const window = span();
    if (window !== null) {
      seek(window.live + Number(bar.value));
      draw();
    }
  });
  for (const event of ['pointerup', 'pointercancel', 'blur']) { // nothing has changed when it ends where it began
    bar.addEventListener(event, () => {
      held = false;
    });
  }
  byId('back').addEventListener('click', () => move(-10));
  byId('edge').addEventListener('click', toEdge);
  for (const event of ['playing', 'pause', 'seeked']) {
    video.addEventListener(event, draw);
  }
  onTexts(() => {
    label(byId('back'), t('player.back'));
    draw();
  });
  setInterval(draw, 1000);
  return {
    move,
    hide() {
      bar.hidden = true;
      byId('back').hidden = true;
    },
  };
}
