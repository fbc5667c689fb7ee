// What moderators see more: deeds on each message, what waits, and the rules. Everything by buttons and
// fields that a keyboard reaches; the server decides each time who may.

import { at } from './address.js';
import { keyed } from './keyed.js';
import { count, language, onTexts, t } from './texts.js';

const byId = (id) => document.getElementById(id);
const body = byId('moderation-body');
const SWITCHES = ['hold', 'readOnly', 'linksOff', 'duplicatesOff', 'guests'];
let seen = null; // what the server said last
let asking = false;
let again = false;

function element(name, text, properties = {}) {
  const made = Object.assign(document.createElement(name), properties);
  made.textContent = text;
  return made;
}

/** What went wrong is there to be seen, beside the chat: the box itself may be shut. */
function say(text, went) {
  byId('chat-speech').textContent = went ? text : '';
  byId('moderation-problem').textContent = went ? '' : text;
}

async function post(path, content = {}) {
  try {
    const answer = await fetch(at(`/moderation${path}`), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'Accept-Language': language },
      body: JSON.stringify(content),
      signal: AbortSignal.timeout(10_000),
    });
    say(answer.ok ? t('moderate.done') : (await answer.json().catch(() => ({}))).title ?? t('moderate.failed'), answer.ok);
    return answer.ok;
  } catch {
    say(t('moderate.failed'), false);
    return false;
  } finally {
    look();
  }
}

function button(word, act, name) {
  const made = element('button', t(`moderate.${word}`), { type: 'button', className: 'button small' });
  if (name) {
    made.setAttribute('aria-label', t(`moderate.${word}`, name));
    made.title = t(`moderate.${word}`, name);
  }
  made.addEventListener('click', act);
  return made;
}

function deeds(message, words) {
  const box = element('div', '', { className: 'deeds' });
  box.append(...words.map((word) => button(word, () => post(`/messages/${message.id}/${word}`))));
  return box;
}

/** Behind one small button, so that reading stays reading. */
function decorate(box, message) {
  const details = element('details', '', { className: 'deeds' });
  const summary = element('summary', '⋯');
  summary.setAttribute('aria-label', t('moderate.actions', message.author));
  details.append(summary, deeds(message, message.presenter ? ['pin', 'hide'] : ['pin', 'hide', 'mute', 'ban']));
  box.append(details);
}

function item(...content) {
  const made = element('li', '');
  made.append(...content);
  return made;
}

function heldItem(message) {
  return item(element('b', message.author), ' ', message.guest ? element('span', t('chat.guest'), { className: 'badge' }) : '',
    element('p', message.text), deeds(message, ['approve', 'hide', 'mute', 'ban']));
}

const banItem = ({ id, name }) => item(name || t('moderate.forgotten'), ' ',
  button('forgive', () => post(`/bans/${id}/forgive`), name || t('moderate.forgotten')));

const moderatorItem = ({ id, name }) => item(name, ' ', button('dismiss', () => post(`/moderators/${id}/dismiss`), name));

/** A heading with a list under it; gives what draws it, and hides it while there is nothing in it. */
function section(id, make) {
  const box = element('div', '', { id });
  const head = element('h3', '', { tabIndex: -1 });
  const list = element('ul', '');
  box.append(head, list);
  const draw = keyed(list, head, make);
  return { box, draw(things, title) {
    if (head.textContent !== title) {
      head.textContent = title;
    }
    list.hidden = things.length === 0;
    draw(things);
  } };
}

/** The form of the rules; what somebody has changed in it and not saved is left alone, whatever others do. */
function rulesForm() {
  const form = element('form', '');
  for (const name of SWITCHES) {
    const label = element('label', '');
    label.append(element('input', '', { type: 'checkbox', name }), t(`moderate.${name}`));
    form.append(label);
  }
  const slow = element('label', '');
  slow.append(element('input', '', { type: 'number', name: 'slowSeconds', min: 0, max: 3600 }), t('moderate.slow'));
  const words = element('label', t('moderate.words'), { htmlFor: 'moderation-words' });
  form.append(slow, words, element('textarea', '', { id: 'moderation-words', name: 'words', rows: 2, maxLength: 4000 }));
  form.append(element('button', t('moderate.save'), { className: 'button primary small' }));
  let typed = 0; // how often since it was drawn
  form.addEventListener('input', () => { typed++; });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const sent = typed;
    const rules = Object.fromEntries(SWITCHES.map((name) => [name, form.elements[name].checked]));
    const went = await post('/rules', { ...rules, slowSeconds: Number(form.elements.slowSeconds.value), words: form.elements.words.value });
    typed = went && typed === sent ? 0 : typed;
  });
  return { form, draw(rules) {
    if (typed === 0) {
      SWITCHES.forEach((name) => { form.elements[name].checked = rules[name]; });
      form.elements.slowSeconds.value = rules.slowSeconds;
      form.elements.words.value = rules.words;
    }
  } };
}

function moderatorsForm() {
  const form = element('form', '');
  const label = element('label', t('moderate.username'));
  label.append(element('input', '', { type: 'text', name: 'username', autocomplete: 'off', maxLength: 150, required: true }));
  form.append(label, element('button', t('moderate.name'), { className: 'button small' }));
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (await post('/moderators', { username: form.elements.username.value })) {
      form.reset();
    }
  });
  const kept = element('p', `${t('moderate.export')} `);
  for (const kind of ['csv', 'json']) {
    kept.append(element('a', kind.toUpperCase(), { href: at(`/chat-export/chat.${kind}`), download: `chat.${kind}` }), ' ');
  }
  return [form, kept];
}

let parts = null; // what stands in the box; made once in each language

function make() {
  const presenters = element('div', '');
  parts = {
    way: element('p', '', { id: 'moderation-way' }),
    flood: element('p', t('moderate.flood')),
    held: section('moderation-held', heldItem),
    bans: section('moderation-bans', banItem),
    rules: rulesForm(),
    moderators: section('moderation-moderators', moderatorItem),
    presenters,
  };
  presenters.append(parts.moderators.box, ...moderatorsForm());
  body.replaceChildren(parts.way, parts.flood, parts.held.box, parts.bans.box, element('h3', t('moderate.rules')),
    parts.rules.form, button('unpin', () => post('/unpin')), presenters);
}

function draw() {
  if (seen === null) {
    return;
  }
  if (parts === null) {
    make();
  }
  const waiting = count('moderate.held', seen.held.length);
  const summary = byId('moderation').querySelector('summary');
  if (seen.held.length > 0) {
    summary.dataset.held = waiting;
  } else {
    delete summary.dataset.held;
  }
  parts.way.textContent = t(`moderate.way.${seen.way}`);
  parts.flood.hidden = !seen.flooded;
  parts.held.draw(seen.held, seen.held.length > 0 ? waiting : t('moderate.nothingHeld'));
  parts.bans.box.hidden = seen.bans.length === 0;
  parts.bans.draw(seen.bans, t('moderate.bans'));
  parts.rules.draw(seen.rules);
  parts.presenters.hidden = !seen.presents;
  parts.moderators.draw(seen.moderators.map(({ userId, name }) => ({ id: userId, name })), t('moderate.moderators'));
}

/** Asks what there is; told twice while asking, asks once more. */
async function look() {
  if (asking) {
    again = true;
    return;
  }
  asking = true;
  try {
    const answer = await fetch(at('/moderation'), { cache: 'no-store', headers: { Accept: 'application/json' } });
    if (answer.ok) {
      seen = await answer.json();
      draw();
    }
  } catch { /* the next bell asks again */ }
  asking = false;
  if (again) {
    again = false;
    look();
  }
}

let ready = false;
export function setUp(wire, chat) {
  if (ready) {
    return;
  }
  ready = true;
  byId('moderation').hidden = false;
  chat.decorateWith(decorate);
  wire.on('moderation', look);
  wire.on('way', (way) => way === 'line' && look());
  setInterval(() => byId('wire').textContent !== '' && look(), 15_000); // no line: nobody rings
  onTexts(() => {
    parts = null;
    draw();
  });
  look();
}
