// What moderators see more: deeds on each message, what waits, and the rules. Everything by buttons and
// fields that a keyboard reaches; the server decides each time who may.

import { at, consolePage } from './address.js';
import { button, decorate, element, heldParts, look, onBackstage, post, sayWith, seen } from './backstage.js';
import { count, onTexts, t } from './texts.js';

const byId = (id) => document.getElementById(id);
const body = byId('moderation-body');
const SWITCHES = ['hold', 'readOnly', 'linksOff', 'duplicatesOff', 'guests'];

function list(title, items) {
  if (items.length === 0) {
    return [];
  }
  const all = element('ul', '');
  all.append(...items);
  return [element('h3', title), all];
}

function item(...content) {
  const made = element('li', '');
  made.append(...content);
  return made;
}

function rulesForm() {
  const form = element('form', '');
  for (const name of SWITCHES) {
    const label = element('label', '');
    label.append(element('input', '', { type: 'checkbox', name, checked: seen.rules[name] }), t(`moderate.${name}`));
    form.append(label);
  }
  const slow = element('label', '');
  slow.append(element('input', '', { type: 'number', name: 'slowSeconds', min: 0, max: 3600, value: seen.rules.slowSeconds }), t('moderate.slow'));
  const words = element('label', t('moderate.words'), { htmlFor: 'moderation-words' });
  form.append(slow, words, element('textarea', seen.rules.words, { id: 'moderation-words', name: 'words', rows: 2, maxLength: 4000 }));
  form.append(element('button', t('moderate.save'), { className: 'button primary small' }));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const rules = Object.fromEntries(SWITCHES.map((name) => [name, form.elements[name].checked]));
    post('/rules', { ...rules, slowSeconds: Number(form.elements.slowSeconds.value), words: form.elements.words.value });
  });
  return form;
}

function moderatorsForm() {
  if (!seen.presents) {
    return [];
  }
  const form = element('form', '');
  const label = element('label', t('moderate.username'));
  label.append(element('input', '', { type: 'text', name: 'username', autocomplete: 'off', maxLength: 150, required: true }));
  form.append(label, element('button', t('moderate.name'), { className: 'button small' }));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    post('/moderators', { username: form.elements.username.value });
  });
  const named = seen.moderators.map(({ userId, name }) =>
    item(name, ' ', button('dismiss', () => post(`/moderators/${userId}/dismiss`), name)));
  const kept = element('p', `${t('moderate.export')} `);
  for (const kind of ['csv', 'json']) {
    kept.append(element('a', kind.toUpperCase(), { href: at(`/chat-export/chat.${kind}`), download: `chat.${kind}` }), ' ');
  }
  return [element('h3', t('moderate.moderators')), ...list('', named).slice(1), form, kept];
}

function draw() {
  if (seen === null) {
    return;
  }
  const summary = byId('moderation').querySelector('summary');
  if (seen.held.length > 0) {
    summary.dataset.held = count('moderate.held', seen.held.length);
  } else {
    delete summary.dataset.held;
  }
  // A form that somebody is filling in stays as it is; the rest is drawn around it.
  if (body.querySelector('form')?.parentElement.contains(document.activeElement)
    && document.activeElement.matches('input, textarea')) {
    byId('moderation-held')?.replaceChildren(...heldList());
    return;
  }
  const held = element('div', '', { id: 'moderation-held' });
  held.append(...heldList());
  body.replaceChildren(
    consoleLink(),
    element('p', t(`moderate.way.${seen.way}`), { id: 'moderation-way' }),
    ...(seen.flooded ? [element('p', t('moderate.flood'))] : []),
    held,
    ...list(t('moderate.bans'), seen.bans.map(({ id, name }) => item(name, ' ', button('forgive', () => post(`/bans/${id}/forgive`), name)))),
    element('h3', t('moderate.rules')),
    rulesForm(),
    button('unpin', () => post('/unpin')),
    ...moderatorsForm(),
  );
}

/** The same on a page of its own, beside the room. */
function consoleLink() {
  const line = element('p', '');
  line.append(element('a', t('moderate.console'), { href: consolePage, target: '_blank' }));
  return line;
}

function heldList() {
  return seen.held.length === 0 ? [element('p', t('moderate.nothingHeld'))]
    : list(count('moderate.held', seen.held.length), seen.held.map((message) => item(...heldParts(message))));
}

let ready = false;
export function setUp(wire, chat) {
  if (ready) {
    return;
  }
  ready = true;
  byId('moderation').hidden = false;
  sayWith((text) => { byId('chat-speech').textContent = text; });
  onBackstage(draw);
  chat.decorateWith(decorate);
  wire.on('moderation', look);
  wire.on('way', (way) => way === 'line' && look());
  setInterval(() => byId('wire').textContent !== '' && look(), 15_000); // no line: nobody rings
  onTexts(draw);
  look();
}
