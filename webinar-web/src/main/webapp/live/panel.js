// The panel beside the picture: tabs for chat, questions and polls, with badges for what is new behind the others.

import * as ask from './ask.js';
import { board, catchUp, forget, hear, onChange, polls, questions } from './board.js';
import * as pollList from './polls.js';
import * as questionList from './questions.js';
import * as reactions from './reactions.js';
import { count, onTexts, t } from './texts.js';

const byId = (id) => document.getElementById(id);
const tabs = [...document.querySelectorAll('#panel [role=tab]')];
const fresh = { chat: 0, questions: 0, polls: 0, aside: 0 };
const states = new Map(); // id of a poll → its state when we last looked
const seen = new Set();
let way = 'line';
let visitor = null;
let desk = null;

const nameOf = (tab) => tab.dataset.tab;
const chosen = () => tabs.find((tab) => tab.getAttribute('aria-selected') === 'true');

function choose(tab, focus = false) {
  for (const one of tabs) {
    const is = one === tab;
    one.setAttribute('aria-selected', String(is));
    one.tabIndex = is ? 0 : -1;
    byId(one.getAttribute('aria-controls')).hidden = !is;
  }
  fresh[nameOf(tab)] = 0;
  drawBadges();
  if (focus) {
    tab.focus();
  }
}

function drawBadges() {
  for (const tab of tabs) {
    const n = fresh[nameOf(tab)];
    const badge = tab.querySelector('.fresh');
    badge.hidden = n === 0;
    badge.querySelector('[aria-hidden]').textContent = n > 99 ? '99+' : n;
    badge.querySelector('.out-of-sight').textContent = n > 0 ? count('panel.fresh', n) : '';
  }
}

function arrived(name, n) {
  if (n > 0 && nameOf(chosen()) !== name) {
    fresh[name] += n;
    drawBadges();
  }
}

function move({ key }) {
  const shown = tabs.filter((tab) => !tab.hidden);
  const i = shown.indexOf(chosen());
  return { ArrowRight: shown[(i + 1) % shown.length], ArrowLeft: shown.at(i - 1), Home: shown[0], End: shown.at(-1) }[key];
}

function changed(isNews) {
  const unseen = [...questions.values()].filter(({ id, own }) => !seen.has(id) && own?.mine !== true);
  questions.forEach(({ id }) => seen.add(id));
  const spoken = [];
  let moved = 0;
  for (const poll of polls.values()) {
    if (states.get(poll.id) !== poll.state && poll.state !== 'draft') {
      moved++;
      spoken.push(poll.state === 'open' ? t('polls.isOpen', poll.text) : pollList.spoken(poll));
    }
    states.set(poll.id, poll.state);
  }
  if (isNews) {
    arrived('questions', unseen.length);
    arrived('polls', moved);
    if (spoken.length > 0) {
      byId('panel-speech').textContent = spoken.at(-1);
    }
  }
  if (board.moderator && desk === null) { // whoever keeps order sees more; its code is for them alone
    desk = import('./desk.js').then((module) => module.setUp())
      .catch(() => { desk = null; }); // no network: with the next news again
  }
}

/** The chat tells nobody what is new in it, but its log shows. */
function watchChat() {
  let history = true;
  new MutationObserver((changes) => {
    const messages = changes.flatMap(({ addedNodes }) => [...addedNodes])
      .filter((node) => node.classList?.contains('message') && !node.classList.contains('mine'));
    if (!history) {
      arrived('chat', messages.length);
    }
    history &&= messages.length === 0;
  }).observe(byId('chat-log'), { childList: true });
}

/** The page's state: questions and applause end with the webinar. */
export function setState({ phase, chat }) {
  const over = phase === 'ended';
  ask.setOver(over);
  ask.setGuests(chat.guests);
  questionList.setOver(over);
  pollList.setOver(over);
  reactions.setOver(over);
  if (board.rules === null || way === 'polling') {
    catchUp();
  }
}

/** A page of another site has come to stand behind a tab of its own, or has gone. */
export function setAside(shown) {
  const tab = byId('tab-aside');
  tab.hidden = !shown;
  if (!shown && chosen() === tab) {
    choose(tabs[0], document.activeElement === tab || byId('aside').contains(document.activeElement));
  }
}

export function setVisitor(found) {
  const another = visitor !== null && visitor.signedIn !== found.signedIn;
  visitor = found;
  ask.setVisitor(found);
  questionList.setVisitor(found);
  pollList.setVisitor(found);
  if (another) {
    forget();
  }
}

export function setUp(wire) {
  for (const tab of tabs) {
    tab.addEventListener('click', () => choose(tab));
    tab.addEventListener('keydown', (event) => {
      const next = move(event);
      if (next) {
        event.preventDefault();
        choose(next, true);
      }
    });
  }
  onChange(changed);
  [ask, questionList, pollList, reactions].forEach((part) => part.setUp());
  watchChat();
  wire.on('panel', hear);
  wire.on('reactions', reactions.hear);
  wire.on('way', (next) => {
    if (next === 'line') { // from here on the line tells; what came before we ask for
      catchUp();
    }
    way = next === 'opening' ? way : next;
  });
  onTexts(drawBadges);
}
