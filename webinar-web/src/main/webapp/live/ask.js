// The box to ask in. The text stays in it until the server has taken the question.

import { board, know, onChange } from './board.js';
import './guest.js';
import { key, send } from './post.js';
import { count, onTexts, t } from './texts.js';

const LONGEST = 300;
const NEAR = 60; // the counter appears when so few characters are left
const byId = (id) => document.getElementById(id);
const text = byId('question-text');
const guestName = byId('question-name');
const length = (value) => [...value].length;
let visitor = null;
let over = false;
let guests = false; // whether people without an account are heard
let sending = false;
let draft = null; // { text, anonymous, name, key } of the last attempt
let problem = () => ''; // as a function: the language may change while it is shown

function draw() {
  const open = !over && board.rules?.questions === true;
  const guest = visitor !== null && !visitor.signedIn && guests;
  byId('question-form').hidden = !open || !(visitor?.signedIn === true || guest);
  byId('question-guest').hidden = !guest;
  byId('question-sign-in').hidden = !open || !visitor?.login;
  if (visitor?.login) {
    byId('question-sign-in').querySelector('a').href = visitor.login;
  }
  byId('question-closed').hidden = board.rules === null || open;
  byId('question-closed').textContent = t(over ? 'questions.over' : 'questions.off');
  byId('question-anonymous').hidden = board.rules?.anonymous !== true;
  byId('question-approval').hidden = board.rules?.approval !== true;
  text.placeholder = t('questions.placeholder');
  text.readOnly = sending;
  byId('question-problem').textContent = problem();
  const left = LONGEST - length(text.value.trim());
  byId('question-count').textContent = left > NEAR ? '' : count(left < 0 ? 'chat.over' : 'chat.left', Math.abs(left));
  byId('question-count').classList.toggle('over', left < 0);
  text.setAttribute('aria-invalid', String(left < 0));
  text.style.height = 'auto';
  text.style.height = `${text.scrollHeight + 2}px`;
}

function say(what) {
  problem = what;
  draw();
}

async function ask() {
  const value = text.value.trim();
  if (sending) {
    return;
  }
  if (value === '' || length(value) > LONGEST) {
    say(() => (value === '' ? t('questions.empty') : t('chat.tooLong', LONGEST)));
    return;
  }
  const name = visitor.signedIn ? undefined : guestName.value.trim();
  if (name === '') {
    say(() => t('chat.guestNameNeeded'));
    guestName.focus();
    return;
  }
  const anonymous = board.rules.anonymous && byId('question-nameless').checked;
  draft = draft?.text === value && draft.anonymous === anonymous && draft.name === name
    ? draft : { text: value, anonymous, name, key: key() };
  sending = true;
  say(() => '');
  const { ok, status, type, title, retryAfter, ...question } = await send('POST', '/questions', draft);
  sending = false;
  if (ok) {
    draft = null;
    text.value = '';
    say(() => '');
    know('question', question);
  } else if (type === 'urn:webinar:too-fast') {
    say(() => count('chat.tooFast', Math.max(1, Math.ceil(retryAfter ?? 1))));
  } else {
    say(() => (status > 0 && status < 500 && title) || t('questions.notSent'));
  }
  text.focus();
}

export function setVisitor(found) {
  visitor = found;
  draw();
}

export function setOver(is) {
  over = is;
  draw();
}

export function setGuests(may) {
  guests = may;
  draw();
}

export function setUp() {
  onChange(draw);
  onTexts(draw);
  byId('question-form').addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
  });
  text.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      ask();
    }
  });
  text.addEventListener('input', () => say(() => ''));
}
