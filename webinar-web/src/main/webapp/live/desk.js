// What those find in the panel who keep order: deeds on each question and poll, rules, and what can be taken away.

import { at } from './address.js';
import { board, catchUp, onChange, questions } from './board.js';
import * as pollList from './polls.js';
import { send } from './post.js';
import * as questionList from './questions.js';
import { label, onTexts, t } from './texts.js';
import { oneByOne } from './turns.js';

const { element } = questionList;
const byId = (id) => document.getElementById(id);
const RULES = ['questions', 'approval', 'anonymous', 'reactions'];
const writing = new Set(); // numbers of the questions that somebody answers in text
const NEXT = {
  new: ['approved', 'answering', 'dismissed'],
  approved: ['answering', 'answered', 'dismissed'],
  answering: ['answered', 'approved', 'dismissed'],
  answered: ['answering', 'approved', 'dismissed'],
  dismissed: ['approved'],
};

/** In the panel in which something was pressed: the other one may be hidden. */
function say(path, text) {
  const polls = path.startsWith('/desk/polls') ? byId('poll-desk-problem') : null;
  (polls ?? byId('desk-problem')).textContent = text;
}

async function does(method, path, body) {
  const answer = await send(method, path, body);
  say(path, answer.ok ? '' : answer.title ?? t('questions.notSent'));
  catchUp();
  return answer.ok;
}

function button(text, about, deed, style = '') {
  const made = element('button', `button small ${style}`, text);
  made.type = 'button';
  label(made, `${text}: ${about}`);
  made.addEventListener('click', deed);
  return made;
}

function deedsOn({ id, text, state }) {
  const buttons = NEXT[state].map((next, i) => button(t(`desk.${state}.${next}`), text,
    () => does('PUT', `/desk/questions/${id}/state`, { state: next }), i === 0 ? 'primary' : ''));
  if (state !== 'dismissed') {
    const write = button(t('desk.write'), text, () => openAnswer(write, id, text));
    write.dataset.write = id;
    write.hidden = writing.has(id);
    buttons.push(write);
  }
  return buttons;
}

/** The form stands beside the buttons, which change with the question's state, whoever changes it: nobody loses a word. */
function openAnswer(opener, id, question) {
  const form = element('form', 'answer-form');
  const box = document.createElement('textarea');
  box.maxLength = 1000;
  box.rows = 3;
  box.value = questions.get(id)?.answer ?? '';
  box.setAttribute('aria-label', t('desk.answerTo', question));
  const keep = element('button', 'button small primary', t('desk.sendAnswer'));
  const cancel = button(t('desk.cancel'), question, () => close());
  const close = () => {
    const buttons = form.previousElementSibling;
    const again = buttons.querySelector(`[data-write="${id}"]`);
    writing.delete(id);
    if (again) {
      again.hidden = false;
    }
    (again ?? buttons.querySelector('button'))?.focus();
    form.remove();
  };
  form.append(box, keep, cancel);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (await does('PUT', `/desk/questions/${id}/answer`, { text: box.value })) {
      close();
    }
  });
  writing.add(id);
  opener.hidden = true;
  opener.parentElement.after(form);
  box.focus();
}

function deedsOnPoll({ id, text, state }) {
  const to = (next) => () => does('PUT', `/desk/polls/${id}/state`, { state: next });
  return {
    draft: [button(t('desk.poll.open'), text, to('open'), 'primary'),
      button(t('desk.poll.drop'), text, () => does('DELETE', `/desk/polls/${id}`))],
    open: [button(t('desk.poll.close'), text, to('closed'), 'primary')],
    closed: [],
  }[state];
}

const rule = oneByOne(() => does('PUT', '/desk/rules', Object.fromEntries(RULES.map((name) => [name, byId(`rule-${name}`).checked]))));

function drawRules() {
  if (rule.busy()) { // somebody is setting them: the answer comes
    return;
  }
  RULES.forEach((name) => { byId(`rule-${name}`).checked = board.rules[name]; });
}

function setUpRules() {
  byId('desk-rules').addEventListener('change', rule);
  document.querySelectorAll('[data-export]').forEach((link) => {
    link.href = at(`/export/${link.dataset.export}`);
  });
}

function setUpPolls() {
  const form = byId('poll-form');
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const made = await send('POST', '/desk/polls', {
      text: byId('poll-text').value,
      options: byId('poll-options').value.split('\n'),
      multiple: byId('poll-multiple').checked,
      shownLive: byId('poll-live').checked,
    });
    byId('poll-problem').textContent = made.ok ? '' : made.title ?? t('questions.notSent');
    if (made.ok) {
      form.reset();
      byId('poll-maker').open = false;
      byId('poll-maker').querySelector('summary').focus();
      catchUp();
    }
  });
}

export function setUp() {
  byId('desk').hidden = false;
  byId('poll-maker').hidden = false;
  setUpRules();
  setUpPolls();
  drawRules();
  onChange(drawRules);
  onTexts(drawRules);
  questionList.setDeeds(deedsOn);
  pollList.setDeeds(deedsOnPoll);
}
