// The box to write in. The text stays in it until the server has taken the message; a message keeps
// its key through every retry, so that one sent twice is still one message.

import { at } from './address.js';
import { now } from './clock.js';
import './guest.js';
import { count, language, onTexts, t } from './texts.js';
import { ask } from './visitor.js';

const LONGEST = 500;
const NEAR = 60; // the counter appears when so few characters are left
const RETRIES = [1000, 2000, 4000, 8000, 15_000];
const byId = (id) => document.getElementById(id);
const text = byId('chat-text');
const sendButton = byId('chat-send');
const draftName = `webinar.draft.${location.pathname}`;

let log;
let visitor = null;
let state = { open: false, offered: true, guests: false, hold: false, readOnly: false, slow: 0 };
let over = false;
let moderates = false;
const guestName = byId('chat-name');
let sending = false;
let draft = null; // { text, key } of the last attempt
let problem = () => ''; // as a function: the language may change while it is shown
let waiting = 0;
let expired = null; // address to sign in again at, while the box stays with its text

const length = (value) => [...value].length;
const pause = (ms) => new Promise((done) => setTimeout(done, ms * (0.75 + Math.random() / 2)));

function uuid() { // crypto.randomUUID exists only on https
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 15) | 64;
  bytes[8] = (bytes[8] & 63) | 128;
  const hex = [...bytes].map((b) => b.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** What the moderators have decided, for everybody who is not one of them. */
function mood() {
  if (moderates || !state.open) {
    return '';
  }
  if (state.readOnly) {
    return t('chat.mood.readOnly');
  }
  return [state.hold ? t('chat.mood.hold') : '', state.slow > 0 ? count('chat.mood.slow', state.slow) : '']
    .filter((sentence) => sentence).join(' ');
}

/** What stands where nobody has written yet: what whoever reads it can do. */
function empty(signedIn, guest) {
  if (!state.offered || !state.open) {
    return !state.offered ? 'off' : over ? 'over' : 'closed';
  }
  if (state.readOnly && !moderates) {
    return 'readOnly';
  }
  return signedIn || guest ? 'write' : visitor?.login ? 'signIn' : 'read';
}

function draw() {
  const signedIn = visitor?.signedIn === true;
  const guest = visitor !== null && !signedIn && state.guests;
  byId('chat-form').hidden = !(state.open && (signedIn || guest));
  byId('chat-guest').hidden = !guest;
  const login = expired ?? visitor?.login;
  byId('chat-sign-in').hidden = !state.open || !login || guest && expired === null; // a guest writes; the head of the page signs in
  if (login) {
    byId('chat-sign-in').querySelector('a').href = login;
  }
  byId('chat-closed').hidden = state.open || visitor === null;
  byId('chat-closed').textContent = t(!state.offered ? 'chat.off' : over ? 'chat.ended' : 'chat.closed');
  byId('chat-empty').textContent = t(`chat.empty.${empty(signedIn, guest)}`);
  if (byId('chat-mood').textContent !== mood()) {
    byId('chat-mood').textContent = mood();
  }
  text.placeholder = t('chat.placeholder');
  text.readOnly = sending;
  sendButton.disabled = waiting > 0;
  byId('chat-problem').textContent = problem();
  const left = LONGEST - length(text.value.trim());
  byId('chat-count').textContent = left > NEAR ? '' : count(left < 0 ? 'chat.over' : 'chat.left', Math.abs(left));
  byId('chat-count').classList.toggle('over', left < 0);
  text.setAttribute('aria-invalid', String(left < 0));
  text.style.height = 'auto';
  text.style.height = `${text.scrollHeight + 2}px`;
}

function say(what, calm = false) {
  problem = what;
  byId('chat-problem').classList.toggle('calm', calm);
  draw();
}

function keepDraft() {
  try {
    sessionStorage.setItem(draftName, text.value);
  } catch { /* not kept over a sign-in, then */ }
}

/** Posts with the same key until there is an answer that means something. */
async function post(message) {
  for (let attempt = 0; ; attempt++) {
    let answer = null;
    try {
      answer = await fetch(at('/messages'), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'Accept-Language': language },
        body: JSON.stringify(message),
        signal: AbortSignal.timeout(10_000),
      });
    } catch { /* no network: the same as a server that is not there */ }
    if (answer?.ok) {
      return await answer.json();
    }
    if (answer !== null && answer.status < 502) {
      return { status: answer.status, ...(await answer.json().catch(() => ({}))) };
    }
    if (attempt === RETRIES.length) {
      return { status: 0 };
    }
    say(() => t('chat.retrying'), true);
    await pause(RETRIES[attempt]);
  }
}

async function send() {
  const value = text.value.trim();
  if (sending || waiting > 0) {
    return;
  }
  if (value === '') {
    say(() => t('chat.textEmpty'));
    return;
  }
  if (length(value) > LONGEST) {
    say(() => t('chat.tooLong', LONGEST));
    return;
  }
  const name = visitor.signedIn ? undefined : guestName.value.trim();
  if (name === '') {
    say(() => t('chat.guestNameNeeded'));
    guestName.focus();
    return;
  }
  draft = draft?.text === value && draft.name === name ? draft : { text: value, key: uuid(), name };
  sending = true;
  say(() => '');
  const message = { author: name ?? visitor.name, guest: name !== undefined, text: value, presenter: false };
  log.showPending(message);
  const answer = await post(draft);
  sending = false;
  if (answer.id) {
    log.accepted({ ...message, ...answer, at: new Date(now()).toISOString() });
    draft = null;
    expired = null;
    text.value = '';
    keepDraft();
    say(() => (answer.state === 'held' ? t('chat.heldForYou') : ''), true);
  } else {
    log.refused();
    explain(answer);
  }
  text.focus();
}

function explain(answer) {
  switch (String(answer.type).replace('urn:webinar:', '')) {
    case 'slowed-down':
    case 'too-fast': return holdOff(Math.max(1, Math.ceil(answer.retryAfter ?? 3)));
    case 'not-signed-in': return signInAgain();
    case 'chat-closed': return say(() => t(over ? 'chat.ended' : 'chat.closed'));
    case 'text-too-long': return say(() => t('chat.tooLong', LONGEST));
    case 'text-empty': return say(() => t('chat.textEmpty'));
    default: return say(() => (answer.status > 0 && answer.status < 500 && answer.title) || t('chat.notSent'));
  }
}

async function signInAgain() {
  keepDraft();
  say(() => t('chat.notSignedIn'));
  try {
    ({ login: expired } = await ask());
  } catch { /* the sentence stands without its link */ }
  draw();
}

function holdOff(seconds) {
  waiting = seconds;
  say(() => (waiting > 0 ? count('chat.tooFast', waiting) : ''), true);
  const tick = setInterval(() => {
    waiting--;
    draw();
    if (waiting <= 0) {
      clearInterval(tick);
    }
  }, 1000);
}

export function setState(next, phase) {
  state = next;
  over = phase === 'ended';
  draw();
}

export function setModerates(does) {
  moderates = does;
  draw();
}

export function setVisitor(found) {
  visitor = found;
  draw();
}

export function setUp(chatLog) {
  log = chatLog;
  try {
    text.value = sessionStorage.getItem(draftName) ?? '';
  } catch { /* empty, then */ }
  byId('chat-form').addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
  text.addEventListener('keydown', (event) => {
    // Enter that ends a composition (Japanese, accents) is not ours.
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      send();
    }
  });
  text.addEventListener('input', () => {
    keepDraft();
    if (waiting === 0) {
      say(() => '');
    } else {
      draw();
    }
  });
  onTexts(draw);
}
