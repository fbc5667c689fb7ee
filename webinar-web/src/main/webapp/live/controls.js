// The player's buttons and keys. The browser's own controls speak the browser's language, not the
// page's, and offer a time line that a live lecture does not have.

import { label, locale, onTexts, t } from './texts.js';

const IDLE = 3000;
const byId = (id) => document.getElementById(id);

export function controls(video, { latency, target, still, toEdge, paused }) {
  const stage = byId('stage');
  let blocked = false; // the browser wants a gesture before it plays
  let touched = false; // the viewer decided about the sound
  let idle = 0;

  const icon = (button, name) => button.querySelector('use').setAttribute('href', `/live/icons.svg#${name}`);

  async function play() {
    try {
      await video.play();
      blocked = false;
    } catch (refusal) {
      // AbortError only means that another source came in between.
      blocked = refusal.name === 'NotAllowedError';
    }
    draw();
  }

  function togglePlay() {
    const pause = !video.paused;
    paused(pause);
    if (pause) {
      video.pause();
    } else {
      play();
    }
  }

  function setMuted(muted) {
    touched = true;
    video.muted = muted;
    if (!muted && video.volume === 0) {
      video.volume = 1;
    }
    draw();
  }

  function fullscreen() {
    if (document.fullscreenElement) {
      document.exitFullscreen();
    } else if (stage.requestFullscreen) {
      stage.requestFullscreen().catch(() => {});
    } else {
      video.webkitEnterFullscreen?.(); // iPhones: only the video itself
    }
  }

  function draw() {
    const full = document.fullscreenElement === stage;
    icon(byId('play'), video.paused ? 'play' : 'pause');
    label(byId('play'), t(video.paused ? 'player.play' : 'player.pause'));
    icon(byId('mute'), video.muted ? 'muted' : 'sound');
    label(byId('mute'), t(video.muted ? 'player.unmute' : 'player.mute'));
    icon(byId('full'), full ? 'small' : 'full');
    label(byId('full'), t(full ? 'player.exitFullscreen' : 'player.fullscreen'));
    const volume = video.muted ? 0 : Math.round(video.volume * 100);
    byId('volume').value = volume;
    byId('volume').setAttribute('aria-valuetext', t('player.volumeValue', volume));
    const focused = document.activeElement;
    byId('start').hidden = !blocked;
    byId('unmute').hidden = blocked || touched || !video.muted || video.paused || byId('controls').hidden;
    if (focused === byId('unmute') && byId('unmute').hidden && !byId('controls').hidden) {
      byId('mute').focus();
    }
    drawDelay();
  }

  function drawDelay() {
    const behind = latency();
    const near = !video.paused && behind < target() + 5;
    const live = near && !still(); // no red light over a picture that stands still
    const edge = byId('edge');
    const word = t(near ? 'player.live' : 'player.backToLive');
    edge.dataset.live = live;
    if (byId('edge-word').textContent !== word) {
      byId('edge-word').textContent = word;
    }
    edge.title = t(live ? 'player.atLive' : 'player.backToLive');
    const rounded = Math.round(behind);
    byId('delay').textContent = !still() && rounded > 0 && rounded < 36_000
      ? t('player.delay', new Intl.NumberFormat(locale()).format(rounded)) : '';
  }

  function wake() {
    stage.classList.remove('idle');
    clearTimeout(idle);
    idle = setTimeout(() => stage.classList.toggle('idle', !video.paused), IDLE);
  }

  byId('play').addEventListener('click', togglePlay);
  byId('start').addEventListener('click', () => {
    paused(false);
    play();
  });
  byId('mute').addEventListener('click', () => setMuted(!video.muted));
  byId('unmute').addEventListener('click', () => setMuted(false));
  byId('edge').addEventListener('click', () => {
    paused(false);
    toEdge();
  });
  byId('full').addEventListener('click', fullscreen);
  byId('volume').addEventListener('input', ({ target: range }) => {
    touched = true;
    video.volume = range.value / 100;
    video.muted = video.volume === 0;
  });
  video.addEventListener('click', () => {
    // A finger first brings the buttons back; a mouse plays and pauses.
    if (matchMedia('(hover: hover)').matches) {
      togglePlay();
    }
  });
  video.addEventListener('dblclick', fullscreen);
  for (const event of ['play', 'playing', 'pause', 'volumechange']) {
    video.addEventListener(event, draw);
  }
  video.addEventListener('pause', wake);
  document.addEventListener('fullscreenchange', draw);
  for (const event of ['pointermove', 'pointerdown', 'focusin', 'keydown']) {
    stage.addEventListener(event, wake);
  }

  const keys = byId('keys');
  try {
    keys.checked = localStorage.getItem('webinar.keys') !== 'off';
    keys.addEventListener('change', () => localStorage.setItem('webinar.keys', keys.checked ? 'on' : 'off'));
  } catch { /* storage is forbidden: on, and not remembered */ }

  // Single keys work on the stage and when nothing else has the focus, never while writing; and can
  // be switched off (WCAG 2.1.4): speech input "types" them by accident.
  document.addEventListener('keydown', (event) => {
    const at = document.activeElement;
    if (!keys.checked || byId('controls').hidden || event.ctrlKey || event.altKey || event.metaKey
      || event.defaultPrevented || !(at === document.body || at === null || stage.contains(at))) {
      return;
    }
    const onButton = at?.matches?.('button, input');
    const action = { k: togglePlay, ' ': onButton ? null : togglePlay, m: () => setMuted(!video.muted), f: fullscreen }[event.key.toLowerCase()];
    if (action) {
      event.preventDefault();
      action();
      wake();
    }
  });

  setInterval(() => byId('controls').hidden || drawDelay(), 1000);
  onTexts(draw);
  draw();

  return {
    play,
    blocked: () => blocked,
    show(there) {
      byId('controls').hidden = !there;
      draw();
      wake();
    },
  };
}
