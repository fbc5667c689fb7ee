// How the live goes, in words and figures, and the buttons that steer it. Asked from the server; it says what may be done.

import { at, audiencePage } from './address.js';
import { heard, now, when } from './clock.js';
import { send } from './post.js';
import { count, language, onTexts, t } from './texts.js';

const byId = (id) => document.getElementById(id);
const main = document.querySelector('main');
const dialog = byId('end-dialog');
const BADGES = { ON_AIR: 'on-air', STARTING: 'starting', DEGRADED: 'interrupted', FAILED: 'failed', PAUSED: 'paused', REHEARSAL: 'paused', NONE: 'waiting' };
const listeners = [];
let seen = null;
let doing = false;

/** Called with how the server was reached: 'good', 'lost', or 'gone' when there is no console any more. */
export function onReached(listener) {
  listeners.push(listener);
}

const tell = (how) => listeners.forEach((listener) => listener(how));

/** Written only when it changes: some of it is read out. */
function write(id, text) {
  if (byId(id).textContent !== text) {
    byId(id).textContent = text;
  }
}

const running = () => seen.state !== 'NONE' && seen.state !== 'ENDED';

/** What is said of it: what the audience may not see comes before what the picture does. */
function word() {
  const steerable = running() && seen.state !== 'STOPPING' && seen.state !== 'FAILED';
  return steerable && seen.curtain !== 'OPEN' ? seen.curtain : seen.state;
}

function health() {
  const state = word();
  // Behind a curtain the presenters want to know whether the picture would be there.
  const behind = state === 'PAUSED' || state === 'REHEARSAL' ? ` ${t(`console.behind.${seen.state}`)}` : '';
  const closed = seen.roomClosed && seen.state !== 'STOPPING' ? ` ${t('console.roomClosed')}` : '';
  return t(`console.health.${state}`) + behind + closed;
}

function clockOf(seconds) {
  const two = (n) => String(n).padStart(2, '0');
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** By the server's clock, each second. */
function tick() {
  if (seen === null) {
    return;
  }
  const shown = seen.onAirAt && running() && seen.curtain !== 'REHEARSAL';
  const onAir = shown ? Math.max(0, Math.floor((now() - Date.parse(seen.onAirAt)) / 1000)) : null;
  write('on-air', onAir === null ? '–' : clockOf(onAir));
  const left = Math.ceil((Date.parse(seen.end) - now()) / 60_000);
  write('left', !running() ? '–' : left >= 0 ? count('console.minutes', left) : count('console.over', -left));
  byId('left').classList.toggle('over', running() && left <= 0);
}

function drawButtons() {
  const steerable = seen.steers && running() && seen.state !== 'STOPPING';
  const shown = {
    open: steerable && seen.curtain !== 'OPEN',
    pause: steerable && seen.curtain === 'OPEN',
    retry: steerable && seen.state === 'FAILED',
    extend: steerable && seen.extendable,
    end: steerable,
  };
  const focused = document.activeElement;
  for (const [id, is] of Object.entries(shown)) {
    byId(id).hidden = !is;
  }
  write('open', t(seen.curtain === 'REHEARSAL' ? 'console.show' : 'console.resume'));
  byId('deeds').hidden = false;
  byId('moderators').hidden = !seen.steers;
  byId('moderators').href = `/webinar/moderators/${seen.meeting}/`;
  byId('audience').href = audiencePage;
  if (focused?.hidden && byId('deeds').contains(focused)) { // the button that was pressed is gone: never drop the focus to the body
    (byId('deeds').querySelector('button:not([hidden])') ?? byId('steer')).focus({ preventScroll: true });
  }
}

function draw() {
  if (seen === null) {
    return;
  }
  const state = word();
  main.dataset.state = seen.state;
  write('title', seen.title);
  write('end-question', t('console.end.title', seen.title));
  write('state', t(`console.state.${state}`));
  byId('state').className = `badge ${BADGES[state] ?? ''}`;
  write('schedule', t('console.schedule', when(seen.start, seen.end)));
  write('health', health());
  byId('trouble').hidden = !seen.trouble;
  write('trouble', seen.trouble ? seen.trouble + (running() ? ` ${t('console.goOn')}` : '') : '');
  byId('trouble-details').hidden = !seen.detail;
  write('trouble-detail', seen.detail ?? '');
  byId('chat-on-label').hidden = !seen.steers;
  byId('chat-on').checked = seen.chat;
  showViewers(seen.viewers);
  drawButtons();
  tick();
}

export function showViewers(n) {
  write('viewers', String(n));
}

/** The name, for the tab. */
export const title = () => seen?.title ?? '';

let newest = 0;

/** Asks how it goes. An answer that was overtaken by a later one is not believed. */
export async function look() {
  const mine = ++newest;
  try {
    const answer = await fetch(at('/console'), {
      cache: 'no-store', headers: { Accept: 'application/json', 'Accept-Language': language }, signal: AbortSignal.timeout(8_000),
    });
    const found = await answer.json();
    if (answer.ok) {
      heard(found.now);
      if (mine === newest) {
        seen = found;
        draw();
      }
      tell('good');
    } else {
      // Said by us, and not by a server that is starting or one in front of it.
      tell([401, 404].includes(answer.status) && String(found.type).startsWith('urn:webinar:') ? 'gone' : 'lost');
    }
  } catch {
    tell('lost');
  }
}

async function does(path, body = {}) {
  if (doing) {
    return false;
  }
  doing = true;
  byId('deeds').setAttribute('aria-busy', 'true');
  const answer = await send('POST', `/console/${path}`, body);
  doing = false;
  byId('deeds').removeAttribute('aria-busy');
  write('steer-problem', answer.ok ? '' : answer.title ?? t('console.notDone'));
  await look();
  return answer.ok;
}

export function setUp() {
  onTexts(() => {
    draw();
    if (seen !== null) {
      look(); // the trouble's sentence comes in the language of the request
    }
  });
  for (const deed of ['open', 'pause', 'retry']) {
    byId(deed).addEventListener('click', () => does(deed));
  }
  byId('extend').addEventListener('click', () => does('extend', { end: seen.end }));
  byId('chat-on').addEventListener('change', () => does(`chat/${byId('chat-on').checked ? 'open' : 'close'}`));
  byId('end').addEventListener('click', () => {
    dialog.returnValue = '';
    dialog.showModal();
  });
  dialog.addEventListener('close', () => {
    byId('end').focus();
    if (dialog.returnValue === 'yes') {
      does('end');
    }
  });
  setInterval(tick, 1000);
}
