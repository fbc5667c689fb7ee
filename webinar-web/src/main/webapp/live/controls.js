// The player's buttons. The browser's own controls speak the browser's language, not the page's, and know no live edge.

import { listen } from './keys.js';
import { recall, remember } from './memory.js';
import { settings } from './settings.js';
import { label, onTexts, t } from './texts.js';
import { timeline } from './timeline.js';

const IDLE = 3000;
const byId = (id) => document.getElementById(id);

export function controls(video, deck) {
  const { paused } = deck;
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

  function setVolume(percent) {
    touched = true;
    video.volume = Math.min(Math.max(percent, 0), 100) / 100;
    video.muted = video.volume === 0;
    remember('volume', Math.round(video.volume * 100));
  }

  const louder = (by) => setVolume((video.muted ? 0 : Math.round(video.volume * 100)) + by);

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
  byId('full').addEventListener('click', fullscreen);
  byId('volume').addEventListener('input', ({ target }) => setVolume(Number(target.value)));
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

  const { move, hide } = timeline(video, deck);
  const menu = settings(video, {
    ...deck,
    reopen(alone) {
      if (alone) {
        setMuted(false); // who wants the sound alone wants the sound
      }
      deck.reopen();
    },
  });
  const deeds = {
    togglePlay,
    toggleMute: () => setMuted(!video.muted),
    fullscreen,
    back: () => move(-10),
    forward: () => move(10),
    stepBack: () => move(-5),
    stepForward: () => move(5),
    louder: () => louder(5),
    softer: () => louder(-5),
    captions: menu.toggleCaptions,
  };
  listen((deed) => {
    deeds[deed]();
    wake();
  });

  video.volume = Math.min(Math.max(Number(recall('volume') ?? 100), 0), 100) / 100 || 1;
  onTexts(draw);
  draw();

  return {
    play,
    blocked: () => blocked,
    opened: menu.opened,
    soundAlone: menu.soundAlone,
    show(there) {
      byId('controls').hidden = !there;
      if (!there) {
        hide();
      }
      draw();
      wake();
    },
  };
}
