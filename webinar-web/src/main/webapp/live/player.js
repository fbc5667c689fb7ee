// Keeps a picture on the stage: starts it, notices when it stops, brings it back by itself.

import { controls } from './controls.js';
import { diagnose } from './diagnosis.js';
import { engineFor } from './engines.js';
import { NOTHING, offered } from './master.js';
import { onTexts, t } from './texts.js';
import { word } from './word.js';

const STALLED = 2500; // shorter gaps are not worth a word
const STUCK = 15_000; // a stream that stays frozen is opened anew: it may have changed underneath
const STEP = 5; // seconds of one step of the line of time
const PAUSES = [1000, 2000, 4000, 8000];
const byId = (id) => document.getElementById(id);
const video = byId('player');

let url = null;
let engine = null;
let offer = NOTHING;
let tellPicture = () => {};
let picture = false;
let trouble = null; // what to say once the picture stands still
let said = null;
let ribbon = false;
let attempts = 0;
let retryTimer = 0;
let lastTime = -1;
let lastMove = 0;
let smoothSince = 0;
let userPaused = false;
let lingering = false; // the viewer wants to be behind; a new engine would not know
let behind = null; // where the new engine has to go, in seconds behind live
let interrupted = false; // the server's word; the buffer may still play

const panel = controls(video, {
  latency: () => engine?.latency() ?? 0,
  target: () => engine?.target() ?? 6,
  span: () => engine?.span() ?? null,
  lingering: () => lingering,
  still: () => said !== null && !ribbon,
  toEdge() {
    setPaused(false);
    linger(false);
    behind = null;
    engine?.toEdge();
    panel.play();
  },
  seek(time) {
    const span = engine?.span() ?? null;
    if (span !== null) {
      lastMove = performance.now(); // what has not been fetched yet takes its time
      // Who goes forward and all but reaches the live picture wants it; who goes back wants even a little.
      const live = time > span.live - (time > video.currentTime ? STEP : 1);
      linger(!live);
      behind = null;
      video.currentTime = live ? span.live : Math.max(time, span.oldest);
    }
  },
  levels: () => engine?.levels() ?? [],
  choose: (height) => engine?.choose(height),
  sound: () => offer.sound,
  reopen: open,
  paused(is) {
    setPaused(is);
    if (is) {
      linger(true);
    } else {
      goOn();
    }
  },
});

function setPaused(is) {
  userPaused = is;
  lastMove = performance.now();
}

function linger(is) {
  lingering = is;
  engine?.linger(is);
}

/** After a pause: from where it stopped, or from what is left when that is no longer there. */
function goOn() {
  const span = engine?.span() ?? null;
  if (span !== null && video.currentTime < span.oldest) {
    video.currentTime = span.oldest;
    word('player.movedOn');
  }
}

/** A new engine begins at the live edge: leads who was behind back there, as soon as it knows what there is. */
function goBack() {
  const span = engine?.span() ?? null;
  if (behind === null || span === null || video.readyState < 2) {
    return;
  }
  const wanted = span.live - behind;
  behind = null;
  video.currentTime = Math.min(Math.max(wanted, span.oldest), span.live);
  if (wanted < span.oldest) {
    word('player.movedOn');
  }
}

export function start(address, onPicture) {
  stop();
  url = address;
  tellPicture = onPicture;
  attempts = 0;
  open();
}

export function stop() {
  url = null;
  clearTimeout(retryTimer);
  retryTimer = 0;
  engine?.destroy();
  engine = null;
  userPaused = false;
  lingering = false;
  behind = null;
  setPicture(false);
  say(null);
  video.hidden = true;
  panel.show(false);
  offer = NOTHING;
  panel.opened();
  if (document.fullscreenElement) {
    document.exitFullscreen().catch(() => {});
  }
}

/** The server saw the stream stop, or go on: then do not sit out a long pause. */
export function setInterrupted(is) {
  const over = interrupted && !is;
  interrupted = is;
  if (over) {
    hurry();
  }
}

/** What stood in the way may be gone: a player that waits tries again at once, or nearly: many do. */
export function hurry() {
  if (url !== null && retryTimer > 0) {
    attempts = 0;
    plan(Math.random() * 2000);
  }
}

async function open() {
  const wanted = url;
  let make;
  try {
    const found = await offered(url, offer);
    make = await engineFor(video, found.renditions);
    offer = url === wanted ? found : offer;
  } catch {
    failed(); // the library or the playlist did not arrive
    return;
  }
  if (url !== wanted) {
    return;
  }
  if (make === null) {
    trouble = 'unsupported';
    say(trouble);
    return;
  }
  const before = engine?.span() ?? null;
  if (lingering && before !== null && behind === null) {
    behind = before.live - video.currentTime;
  }
  engine?.destroy();
  video.hidden = false;
  lastTime = -1;
  lastMove = performance.now();
  engine = make(panel.soundAlone() ? offer.sound : url, video, failed, panel.opened);
  engine.linger(lingering);
  if (!userPaused) {
    panel.play();
  }
}

// The engine gave up. What is buffered plays on; we come back with growing pauses and put a new
// engine in only when the playlist answers, so that the last picture stays as long as it can.
function failed() {
  if (url !== null && !retryTimer) {
    retry();
  }
}

async function retry() {
  const wanted = url;
  retryTimer = -1; // busy
  const found = await diagnose(url);
  if (url !== wanted) {
    return;
  }
  trouble = found === 'ok' || (found === 'absent' && picture) ? 'gap' : found;
  if (found === 'ok' && attempts > 0) {
    retryTimer = 0;
    attempts++;
    open();
    return;
  }
  plan(PAUSES[Math.min(attempts, PAUSES.length - 1)] * (0.75 + Math.random() / 2));
  attempts++;
}

function plan(pause) {
  clearTimeout(retryTimer);
  retryTimer = setTimeout(retry, pause);
}

// The truth is whether the picture moves; events of players lie too often.
setInterval(() => {
  if (url === null) {
    return;
  }
  goBack();
  const time = performance.now();
  if (video.currentTime !== lastTime && video.readyState >= 2 && !video.paused) {
    if (lastTime >= 0) {
      if (time - lastMove > STALLED) {
        smoothSince = time;
      }
      moved(time);
    }
    lastTime = video.currentTime;
    return;
  }
  if (panel.blocked() && video.readyState >= 2 && !picture) {
    setPicture(true); // the first frame, and the button that starts it
    panel.show(true);
  }
  const still = time - lastMove;
  if (userPaused || panel.blocked() || still < STALLED) {
    return;
  }
  if (picture || (trouble !== null && trouble !== 'absent')) {
    say(trouble ?? 'gap');
  }
  if (still > STUCK && !retryTimer) {
    lastMove = time - STALLED;
    attempts = Math.max(attempts, 1);
    failed();
  }
}, 500);

function moved(time) {
  lastMove = time;
  if (!picture) {
    smoothSince = time;
    setPicture(true);
    panel.show(true);
  }
  if (!retryTimer) {
    trouble = null;
  }
  say(interrupted ? 'gap' : null, interrupted);
  if (time - smoothSince > 10_000) {
    attempts = 0;
  }
}

function setPicture(there) {
  if (picture !== there) {
    picture = there;
    tellPicture(there);
  }
}

/** Over a picture that still moves a sentence takes only a ribbon at the top. */
function say(what, moving = false) {
  if (said === what && ribbon === moving) {
    return;
  }
  said = what;
  ribbon = moving;
  draw();
}

function draw() {
  // Emptied when there is nothing to say: it is a status, and must be heard again the next time.
  const sentence = said ? t(`problem.${said}.title`) : '';
  if (byId('problem-title').textContent !== sentence) {
    byId('problem-title').textContent = sentence;
  }
  byId('problem').classList.toggle('ribbon', ribbon);
  byId('problem-text').textContent = said ? t(`problem.${said}.text`) : '';
  byId('problem').classList.toggle('shown', said !== null);
  byId('problem').classList.toggle('solid', !picture);
}

video.addEventListener('loadeddata', goBack);
addEventListener('online', hurry);
document.addEventListener('visibilitychange', () => {
  // Browsers may pause a silent video in a hidden tab.
  if (document.visibilityState === 'visible' && url !== null && engine !== null && !userPaused && video.paused) {
    panel.play();
  }
});
onTexts(draw);
