// The list of questions: most wanted first, what is being answered on top, votes, and one's own with its state.

import { board, know, onChange, questions } from './board.js';
import { hourOf, moment } from './clock.js';
import { send } from './post.js';
import { count, label, onTexts, t } from './texts.js';

const byId = (id) => document.getElementById(id);
const list = byId('question-list');
const HOLD = 5000;
const shown = new Map(); // id → { element, votes, who, text, answer, deeds, state }
let visitor = null;
let over = false; // the webinar is: nobody votes any more
let deeds = null; // what moderators find on each question
let touched = -HOLD;
let later = 0;

export function element(name, className, text = '') {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text; // always as text: questions are strangers' words
  return made;
}

function rank({ state, own }) {
  switch (state) {
    case 'answering': return 0;
    case 'new': return own?.mine && !board.moderator ? 2 : 1;
    case 'approved': return 2;
    case 'answered': return 3;
    default: return 4;
  }
}

const order = (a, b) => rank(a) - rank(b)
  || (a.state === 'answered' ? Date.parse(b.since) - Date.parse(a.since) : b.votes - a.votes)
  || Date.parse(a.at) - Date.parse(b.at) || Number(a.id) - Number(b.id);

function make(question) {
  const entry = { element: element('li', 'question') };
  entry.element.dataset.id = question.id;
  entry.votes = element('button', 'vote');
  entry.votes.type = 'button';
  const arrow = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  arrow.setAttribute('class', 'icon');
  arrow.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', '/live/panel.svg#up');
  arrow.append(use);
  entry.number = element('b', '');
  entry.votes.append(arrow, entry.number);
  entry.votes.addEventListener('click', () => vote(question.id));
  entry.who = element('p', 'who');
  entry.text = element('p', 'text', question.text);
  entry.answer = element('p', 'answer');
  entry.deeds = element('div', 'deeds');
  const body = element('div', 'body');
  body.append(entry.who, entry.text, entry.answer, entry.deeds);
  entry.element.append(entry.votes, body);
  return entry;
}

function drawWho(entry, { author, own, state, at }) {
  const name = author ?? (own?.asker ? t('questions.anonymousIs', own.asker) : t('questions.anonymous'));
  const time = element('time', '', hourOf(at));
  time.dateTime = at;
  time.title = moment(at);
  entry.who.replaceChildren(element('b', '', name), ' ', time);
  if (own?.mine) {
    entry.who.append(' ', element('span', 'badge', t('chat.you')));
  }
  if (state !== 'approved' || own?.mine) {
    entry.who.append(' ', element('span', `badge state-${state}`, t(`questions.${state}`)));
  }
}

function draw(question) {
  const entry = shown.get(question.id) ?? make(question);
  shown.set(question.id, entry);
  entry.element.className = `question ${question.state}${question.own?.mine ? ' mine' : ''}`;
  const may = visitor?.signedIn === true && !over && ['approved', 'answering'].includes(question.state);
  entry.votes.disabled = !may;
  entry.votes.setAttribute('aria-pressed', String(question.own?.voted === true));
  entry.number.textContent = question.votes;
  label(entry.votes, `${t('questions.vote')} (${count('questions.votes', question.votes)})`);
  drawWho(entry, question);
  entry.text.textContent = question.text;
  entry.answer.hidden = !question.answer;
  entry.answer.replaceChildren(element('b', '', `${t('questions.answer')} `), question.answer ?? '');
  if (deeds && entry.deedsFor !== question.state + document.documentElement.lang) {
    const focused = entry.deeds.contains(document.activeElement);
    entry.deedsFor = question.state + document.documentElement.lang;
    entry.deeds.replaceChildren(...deeds(question));
    if (focused) { // the button that was pressed is gone: never drop the focus to the body
      entry.deeds.querySelector('button')?.focus();
    }
  }
  return entry.element;
}

/** Nobody likes to press a button that jumps away: while somebody is at it, the order holds. */
const busy = () => performance.now() - touched < HOLD && (list.matches(':hover') || list.contains(document.activeElement));

function arrange(force) {
  const sorted = [...questions.values()].sort(order).map((question) => shown.get(question.id).element);
  if (!force && busy()) {
    sorted.filter((box) => !box.isConnected).forEach((box) => list.append(box));
    clearTimeout(later);
    later = setTimeout(arrange, HOLD);
    return;
  }
  const focused = list.contains(document.activeElement) ? document.activeElement : null;
  sorted.forEach((box, i) => {
    if (list.children[i] !== box) {
      list.insertBefore(box, list.children[i] ?? null);
    }
  });
  focused?.focus({ preventScroll: true }); // what moves loses it
}

function drawAll() {
  for (const [id, entry] of shown) {
    if (!questions.has(id)) {
      entry.element.remove();
      shown.delete(id);
    }
  }
  questions.forEach(draw);
  arrange(shown.size <= 1);
  byId('question-empty').hidden = questions.size > 0;
  drawAnswering();
}

/** Above everything, whichever tab is open. It is a status: written only when it changes. */
function drawAnswering() {
  const now = [...questions.values()].find(({ state }) => state === 'answering');
  const text = now?.text ?? '';
  byId('answering').hidden = !now;
  if (byId('answering-text').textContent !== text) {
    byId('answering-text').textContent = text;
  }
}

async function vote(id) {
  const question = questions.get(id);
  const wants = question.own?.voted !== true;
  const own = { mine: question.own?.mine === true, asker: question.own?.asker, voted: wants };
  know('question', { ...question, own, votes: question.votes + (wants ? 1 : -1) });
  const answer = await send(wants ? 'PUT' : 'DELETE', `/questions/${id}/vote`);
  if (!answer.ok && questions.has(id)) {
    const now = questions.get(id);
    know('question', { ...now, own: { ...now.own, voted: !wants }, votes: now.votes + (wants ? -1 : 1) });
    byId('question-problem').textContent = answer.title ?? t('questions.notSent');
  }
}

/** Moderators find these on each question. */
export function setDeeds(make) {
  deeds = make;
  drawAll();
}

export function setVisitor(found) {
  visitor = found;
  drawAll();
}

export function setOver(is) {
  over = is;
  drawAll();
}

export function setUp() {
  onChange(drawAll);
  onTexts(drawAll);
  for (const sign of ['pointermove', 'pointerdown', 'keydown', 'focusin']) {
    list.addEventListener(sign, () => { touched = performance.now(); }, { passive: true });
  }
}
