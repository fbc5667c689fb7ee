// Polls: choosing, and what came out, as bars for the eye and as words for everybody.

import { know, onChange, polls } from './board.js';
import { send } from './post.js';
import { element } from './questions.js';
import { count, locale, onTexts, t } from './texts.js';

const byId = (id) => document.getElementById(id);
const list = byId('poll-list');
const shown = new Map(); // id → the parts of its box
let visitor = null;
let over = false; // the webinar is: nobody votes any more
let deeds = null; // what moderators find on each poll

function make(poll) {
  const box = element('article', 'poll');
  const entry = {
    box,
    head: element('p', 'who'),
    title: element('h3', '', poll.text),
    form: element('form', 'choices'),
    problem: element('p', 'chat-problem'),
    results: element('ul', 'results'),
    voters: element('p', 'voters'),
    deeds: element('div', 'deeds'),
  };
  entry.problem.setAttribute('role', 'alert');
  entry.title.id = `poll-${poll.id}`;
  box.setAttribute('aria-labelledby', entry.title.id);
  const group = element('fieldset', '');
  entry.legend = element('legend', 'out-of-sight');
  group.append(entry.legend, ...poll.options.map((option, i) => choice(poll, option, i)));
  entry.send = element('button', 'button primary small');
  entry.form.append(group, entry.problem, entry.send);
  entry.form.addEventListener('submit', (event) => {
    event.preventDefault();
    vote(poll.id, entry);
  });
  box.append(entry.head, entry.title, entry.form, entry.results, entry.voters, entry.deeds);
  return entry;
}

function choice(poll, option, i) {
  const line = element('label', 'choice');
  const input = document.createElement('input');
  input.type = poll.multiple ? 'checkbox' : 'radio';
  input.name = `poll-${poll.id}`;
  input.value = i;
  input.checked = poll.chosen?.includes(i) === true;
  line.append(input, element('span', '', option.text));
  return line;
}

function percent(votes, voters) {
  return new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 }).format(voters ? votes / voters : 0);
}

const result = ({ text, votes }, voters) => t('polls.result', text, count('polls.votes', votes), percent(votes, voters));

function drawResults(entry, poll) {
  const known = poll.state !== 'draft' && poll.options.every(({ votes }) => typeof votes === 'number');
  entry.results.hidden = !known;
  if (!known) {
    return;
  }
  entry.results.replaceChildren(...poll.options.map((option, i) => {
    const line = element('li', poll.chosen?.includes(i) ? 'chosen' : '');
    const bar = element('span', 'bar');
    bar.style.inlineSize = `${poll.voters ? (100 * option.votes) / poll.voters : 0}%`;
    bar.setAttribute('aria-hidden', 'true');
    const words = element('span', 'words');
    words.append(element('span', 'option', option.text), ' ',
      element('span', 'figures', `${count('polls.votes', option.votes)} · ${percent(option.votes, poll.voters)}`));
    line.append(bar, words);
    return line;
  }));
}

function draw(poll) {
  const entry = shown.get(poll.id) ?? make(poll);
  shown.set(poll.id, entry);
  entry.box.className = `poll ${poll.state}`;
  entry.head.replaceChildren(element('span', `badge state-${poll.state}`, t(`polls.${poll.state}`)));
  if (poll.state === 'open' && !poll.shownLive) {
    entry.head.append(' ', element('small', '', t('polls.later')));
  }
  entry.legend.textContent = `${poll.text} ${t(poll.multiple ? 'polls.several' : 'polls.one')}`;
  entry.form.hidden = poll.state !== 'open' || over || visitor?.signedIn !== true;
  entry.send.textContent = t(poll.chosen?.length ? 'polls.again' : 'polls.vote');
  drawResults(entry, poll);
  entry.voters.hidden = poll.state === 'draft';
  entry.voters.textContent = count('polls.voters', poll.voters)
    + (poll.chosen?.length && poll.state === 'open' ? ` · ${t('polls.voted')}` : '');
  if (deeds && entry.deedsFor !== poll.state + document.documentElement.lang) {
    const focused = entry.deeds.contains(document.activeElement);
    entry.deedsFor = poll.state + document.documentElement.lang;
    entry.deeds.replaceChildren(...deeds(poll));
    if (focused) {
      (entry.deeds.querySelector('button') ?? byId('polls')).focus();
    }
  }
  return entry.box;
}

async function vote(id, entry) {
  const choices = [...entry.form.querySelectorAll(':checked')].map(({ value }) => Number(value));
  if (choices.length === 0) {
    entry.problem.textContent = t('polls.choose');
    return;
  }
  entry.send.disabled = true;
  const { ok, status, title, ...poll } = await send('PUT', `/polls/${id}/ballot`, { choices });
  entry.send.disabled = false;
  entry.problem.textContent = ok ? '' : title ?? t('questions.notSent');
  if (ok) {
    know('poll', { ...poll, chosen: choices });
    byId('panel-speech').textContent = t('polls.thanks');
  }
}

const RANK = { open: 0, draft: 1, closed: 2 };
const order = (a, b) => RANK[a.state] - RANK[b.state] || Number(b.id) - Number(a.id);

function drawAll() {
  for (const [id, { box }] of shown) {
    if (!polls.has(id)) {
      box.remove();
      shown.delete(id);
    }
  }
  [...polls.values()].sort(order).map(draw).forEach((box, i) => {
    if (list.children[i] !== box) {
      list.insertBefore(box, list.children[i] ?? null);
    }
  });
  byId('poll-empty').hidden = polls.size > 0;
  byId('poll-sign-in').hidden = !visitor?.login || ![...polls.values()].some(({ state }) => state === 'open');
  if (visitor?.login) {
    byId('poll-sign-in').querySelector('a').href = visitor.login;
  }
}

/** What came out, in a sentence. */
export function spoken(poll) {
  return [t('polls.isClosed', poll.text), ...poll.options.map((option) => result(option, poll.voters))].join(' ');
}

/** Moderators find these on each poll. */
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
}

