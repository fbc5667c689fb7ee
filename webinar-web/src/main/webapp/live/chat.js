// The log of messages: order, who is who, scrolling, and what is said to screen readers.

import { hourOf, moment } from './clock.js';
import * as composer from './composer.js';
import { count, onTexts, t } from './texts.js';

const MOST = 300;
const SPEAK_EACH = 5000;
const byId = (id) => document.getElementById(id);
const log = byId('chat-log');
const shown = new Map(); // id → { message, element }, in the order of the page
const mine = new Set();
let unsaid = [];
let speaking = 0;
let announcing = true;
let underway = null; // { message, box } being sent
let decorate = () => {}; // what a moderator finds on each message

function element(name, className, text) {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text; // always as text: messages are strangers' words
  return made;
}

function draw(entry) {
  const { message } = entry;
  const own = mine.has(message.id) || message.mine === true;
  const held = message.state === 'held';
  const box = entry.element ?? document.createElement('article');
  box.className = `message${message.presenter ? ' from-presenter' : ''}${own ? ' mine' : ''}${message.at && !held ? '' : ' pending'}`;
  const who = element('p', 'who', '');
  who.append(element('b', '', message.author));
  for (const [is, word] of [[message.presenter, 'presenter'], [message.guest, 'guest'], [own, 'you']]) {
    if (is) {
      who.append(' ', element('span', 'badge', t(`chat.${word}`)));
    }
  }
  if (message.at && !held) {
    const time = element('time', '', hourOf(message.at));
    time.dateTime = message.at;
    time.title = moment(message.at);
    who.append(' ', time);
  } else {
    who.append(' ', element('i', '', t(held ? 'chat.held' : 'chat.sending')));
  }
  box.replaceChildren(who, element('p', 'text', message.text));
  if (message.id && !held) {
    decorate(box, message);
  }
  entry.element = box;
  return box;
}

const atEnd = () => log.scrollHeight - log.scrollTop - log.clientHeight < 60;

function toEnd() {
  log.scrollTop = log.scrollHeight;
  byId('chat-new').hidden = true;
}

const placeOf = (message) => message.place ?? 'Infinity'; // what waits for a moderator comes last

/** Puts a message in its place; one that is known already is only brought up to date, and one taken away goes. */
function place(message) {
  const known = shown.get(message.id);
  const moved = known && placeOf(known.message) !== placeOf(message);
  if (message.state === 'hidden' || moved) {
    known?.element.remove();
    shown.delete(message.id);
  } else if (known) {
    known.message = message;
    draw(known);
  }
  if (message.state === 'hidden' || (known && !moved)) {
    return false;
  }
  const entry = { message, element: null };
  draw(entry);
  entry.element.dataset.id = message.id;
  entry.element.dataset.place = placeOf(message);
  // Nearly always the last; after a gap in the line one may come late.
  let next = null;
  for (let before = log.lastElementChild; before?.matches('.message')
    && Number(before.dataset.place ?? 'Infinity') > Number(placeOf(message)); before = before.previousElementSibling) {
    next = before;
  }
  log.insertBefore(entry.element, next);
  shown.set(message.id, entry);
  return true;
}

function forgetOldest() {
  while (shown.size > MOST) {
    const oldest = log.querySelector('.message');
    shown.delete(oldest.dataset.id);
    oldest.remove(); // gone from the page, not from the conversation
  }
}

/** The line is sometimes faster than the answer to our own post. */
function recognise(message) {
  if (underway !== null && message.state !== 'hidden' && message.text === underway.message.text
    && message.author === underway.message.author) {
    mine.add(message.id);
    underway.box.remove();
    underway = null;
  }
}

export function add(messages) {
  const follow = atEnd();
  messages.forEach(recognise);
  const fresh = messages.filter(place);
  forgetOldest();
  drawEmpty();
  if (follow) {
    toEnd();
  } else if (fresh.length > 0) {
    byId('chat-new').hidden = false;
  }
  unsaid.push(...fresh.filter((message) => !mine.has(message.id)));
  say();
}

// At most one announcement each five seconds: two messages are read out, a flood is only counted.
function say() {
  if (speaking || unsaid.length === 0) {
    return;
  }
  if (announcing && loaded) {
    const named = unsaid.map((m) => t('chat.said', m.author, m.text));
    byId('chat-speech').textContent = unsaid.length <= 2 ? named.join(' ') : count('chat.arrived', unsaid.length);
    speaking = setTimeout(() => {
      speaking = 0;
      byId('chat-speech').textContent = '';
      say();
    }, SPEAK_EACH);
  }
  unsaid = [];
  loaded = true;
}
let loaded = false; // the history at the opening of the page is not news

/** The message being sent, at the end of the log until the server has taken it. */
export function showPending(message) {
  const box = draw({ message: { ...message, at: null }, element: null });
  box.classList.add('mine');
  log.append(box);
  underway = { message, box };
  drawEmpty();
  toEnd();
}

function settle() {
  underway?.box.remove();
  underway = null;
}

export function accepted(message) {
  settle();
  mine.add(message.id);
  keepMine();
  if (shown.has(message.id)) {
    draw(shown.get(message.id)); // the line was faster; only mark it as ours
  } else {
    add([message]);
  }
}

export function refused() {
  settle();
  drawEmpty();
}

function drawEmpty() {
  byId('chat-empty').hidden = log.querySelector('.message') !== null; // its words are the composer's
}

function keepMine() {
  try { sessionStorage.setItem(`webinar.mine.${location.pathname}`, JSON.stringify([...mine].slice(-MOST))); } catch { /* only a mark */ }
}

export function setState(state, phase) {
  composer.setState(state, phase);
  pinned = state.pinned;
  drawPinned();
}
let pinned = null;

function drawPinned() {
  const box = byId('chat-pinned');
  box.hidden = !pinned;
  byId('chat-pinned-author').textContent = pinned?.author ?? '';
  byId('chat-pinned-text').textContent = pinned?.text ?? '';
}

/** From now on each message gets what this adds to it. */
export function decorateWith(add) {
  decorate = add;
  shown.forEach(draw);
}

export function setVisitor(visitor) {
  composer.setVisitor(visitor);
}

function drawAnnouncing() {
  const button = byId('announce');
  button.setAttribute('aria-pressed', String(announcing));
  button.title = t(announcing ? 'chat.announceOn' : 'chat.announceOff');
  button.querySelector('use').setAttribute('href', `/live/icons.svg#${announcing ? 'bell' : 'bell-off'}`);
}

export function setUp() {
  try {
    JSON.parse(sessionStorage.getItem(`webinar.mine.${location.pathname}`) ?? '[]').forEach((id) => mine.add(id));
  } catch { /* only a mark */ }
  composer.setUp({ showPending, accepted, refused });
  byId('announce').addEventListener('click', () => {
    announcing = !announcing;
    drawAnnouncing();
  });
  byId('chat-new').addEventListener('click', () => {
    toEnd();
    log.focus();
  });
  log.addEventListener('scroll', () => {
    if (atEnd()) {
      byId('chat-new').hidden = true;
    }
  }, { passive: true });
  // The card changes its height (turned phone, keyboard): who was at the end stays there.
  let wasAtEnd = true;
  log.addEventListener('scroll', () => { wasAtEnd = atEnd(); }, { passive: true });
  new ResizeObserver(() => wasAtEnd && toEnd()).observe(log);
  onTexts(() => {
    drawEmpty();
    drawPinned();
    drawAnnouncing();
    shown.forEach(draw);
  });
}
