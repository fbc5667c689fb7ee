// What moderators see more: deeds on each message, what waits, and the rules. Everything by buttons and
// fields that a keyboard reaches; the server decides each time who may.

import { at, consolePage } from './address.js';
import { button, decorate, element, heldParts, look, onBackstage, post, sayWith, seen } from './backstage.js';
import { keyed } from './keyed.js';
import { count, onTexts, t } from './texts.js';

const byId = (id) => document.getElementById(id);
const body = byId('moderation-body');
const SWITCHES = ['hold', 'readOnly', 'linksOff', 'duplicatesOff', 'guests'];

/** What went wrong is there to be seen, beside the chat: the box itself may be shut. */
function say(text, went) {
  byId('chat-speech').textContent = went ? text : '';
  byId('moderation-problem').textContent = went ? '' : text;
}

function item(...content) {
  const made = element('li', '');
  made.append(...content);
  return made;
}

const heldItem = (message) => item(...heldParts(message));

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

/** The same on a page of its own, beside the room. */
function consoleLink() {
  const line = element('p', '');
  line.append(element('a', t('moderate.console'), { href: consolePage, target: '_blank' }));
  return line;
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
  body.replaceChildren(consoleLink(), parts.way, parts.flood, parts.held.box, parts.bans.box, element('h3', t('moderate.rules')),
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

let ready = false;
export function setUp(wire, chat) {
  if (ready) {
    return;
  }
  ready = true;
  byId('moderation').hidden = false;
  sayWith(say);
  onBackstage(draw);
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
