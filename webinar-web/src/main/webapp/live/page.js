// The audience page: puts the parts together. Everything changes by the state the server tells;
// the page is never reloaded.

import * as chat from './chat.js';
import { when } from './clock.js';
import * as gate from './gate.js';
import * as panel from './panel.js';
import { showPoster } from './poster.js';
import { showRecordings } from './recordings.js';
import { showPhase, showPicture } from './stage.js';
import { count, language, onTexts, speak, t } from './texts.js';
import { carry } from './ticket.js';
import { setUpVisitor } from './visitor.js';
import { at } from './address.js';
import { setModerates } from './composer.js';
import * as wire from './wire.js';

const byId = (id) => document.getElementById(id);

let known = null;
let playing = null; // address the player was given
let player = null; // its module, loaded with the first broadcast

function show(state) {
  known = state;
  // On air without an address is only a promise.
  const phase = state.phase === 'on_air' && !state.hls && !playing ? 'starting' : state.phase;
  showRecordings(state.recordings ?? []);
  showPoster(state.event.poster ?? null);
  showPhase(phase, state.event.start);
  showViewers(state.viewers);
  describe();
  showFrames();
  offerRegistration(state.registration);
  chat.setState(state.chat, state.phase);
  panel.setState(state);
  play(state);
}

let frames = null; // its module, for those pages alone that show others
async function showFrames() {
  if (frames === null && !known.event.frames) {
    return;
  }
  try {
    frames ??= await import('./frames.js');
    frames.show(known.event.frames ?? null, known.phase);
  } catch { /* no network: with the next state again */ }
}

let registration = null; // its module, for those webinars alone for which one registers
async function offerRegistration(offered) {
  if (offered || registration !== null || document.getElementById('registration').hidden === false) {
    registration ??= await import('./registration.js');
    registration.setOffered(offered);
  }
}

function play({ phase, hls, ticket }) {
  const wanted = phase === 'on_air' ? hls ?? playing : phase === 'interrupted' ? playing ?? hls : null;
  player?.setInterrupted(phase === 'interrupted');
  if (hls && carry(ticket ?? null, hls)) {
    player?.hurry(); // whoever was refused with the last one
  }
  if (wanted === playing) {
    return;
  }
  playing = wanted;
  if (wanted === null) {
    player?.stop();
    return;
  }
  // Hundreds of browsers learn this in the same instant; spread them over two seconds.
  setTimeout(async () => {
    player ??= await import('./player.js');
    if (playing === wanted) { // it may be over already
      player.start(wanted, showPicture);
      player.setInterrupted(known.phase === 'interrupted');
    }
  }, Math.random() * 2000);
}

function describe() {
  if (known === null) {
    return;
  }
  const { event } = known;
  byId('title').textContent = event.title;
  document.title = `${known.phase === 'on_air' ? `● ${t('state.on_air')} – ` : ''}${event.title}`;
  byId('presenter').textContent = event.presenter ? t('page.presentedBy', event.presenter) : '';
  byId('presenter').hidden = !event.presenter;
  byId('when').textContent = when(event.start, event.end);
  byId('when').dateTime = event.start;
  byId('recorded').hidden = !event.recorded || known.phase === 'ended';
  byId('calendar-file').href = at('/calendar.ics');
  byId('calendar-file').hidden = known.phase !== 'waiting';
  showDescription(event.description ?? '');
}

let described = '';
/** The server has let through what is harmless (Markup); whoever reads or has followed a link is left in peace. */
function showDescription(html) {
  if (described !== html) {
    described = html;
    byId('description').innerHTML = html;
  }
  byId('description-box').hidden = html === '';
}

function showViewers(n) {
  const viewers = byId('viewers');
  if (n === undefined || n === null) {
    return;
  }
  if (known !== null) {
    known.viewers = n;
  }
  viewers.dataset.count = n;
  viewers.querySelector('span').textContent = count('viewers', n);
  viewers.hidden = n === 0;
}

let way = 'line';
function showWay(next) {
  way = next === 'opening' ? way : next;
  const text = way === 'polling' ? t('wire.slow') : '';
  if (byId('wire').textContent !== text) {
    byId('wire').textContent = text;
  }
}

wire.on('state', show);
wire.on('viewers', showViewers);
wire.on('messages', chat.add);
wire.on('way', showWay);
wire.on('missing', () => {
  known = null;
  showPoster(null);
  play({ phase: 'missing', hls: null });
  showPhase('missing');
  frames?.show(null, 'missing');
  document.title = t('missing.title');
  byId('title').textContent = t('missing.title');
  byId('panel').hidden = true;
});
wire.on('refused', (reason) => {
  known = null;
  showPoster(null);
  play({ phase: 'refused', hls: null });
  showViewers(0);
  frames?.show(null, 'refused');
  gate.close(reason);
});
wire.on('unreachable', () => showPhase('unreachable'));

onTexts(() => {
  describe();
  showViewers(known?.viewers);
  showWay(way);
});

chat.setUp();
gate.setUp(wire.connect);
let signedIn = false;

/** Whoever keeps order sees more; its code is for them alone. Asked again with each line: one may be named at any time. */
async function lookForRole() {
  if (signedIn) {
    try {
      const answer = await fetch(at('/role'), { cache: 'no-store' });
      if (answer.ok) {
        const { moderates } = await answer.json();
        setModerates(moderates);
        if (moderates) {
          (await import('./moderate.js')).setUp(wire, chat);
        }
      }
    } catch { /* as a viewer, until the next line */ }
  }
}
wire.on('way', (next) => next === 'line' && lookForRole());

panel.setUp(wire);
setUpVisitor((visitor) => {
  chat.setVisitor(visitor);
  gate.setVisitor(visitor);
  panel.setVisitor(visitor);
  signedIn = visitor.signedIn;
  lookForRole();
});
await speak(language);
wire.connect();
