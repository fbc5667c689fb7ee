// At the console: the messages that wait, and how the chat is kept in order. What is drawn anew keeps the focus where it was.

import { deeds, element, look, onBackstage, post, sayWith, seen } from './backstage.js';
import { keyed } from './keyed.js';
import { count, onTexts, t } from './texts.js';
import { oneByOne } from './turns.js';

const byId = (id) => document.getElementById(id);
let lines = keyed(byId('held-list'), byId('held-title'), make);
const SLOW = [0, 5, 10, 30, 60];
const listeners = [];

/** Called with how many wait. */
export function onHeld(listener) {
  listeners.push(listener);
}

function make(message) {
  const line = element('li', '', { className: 'held-message' });
  const who = element('p', '', { className: 'who' });
  who.append(element('b', message.author));
  if (message.guest) {
    who.append(' ', element('span', t('chat.guest'), { className: 'badge' }));
  }
  line.append(who, element('p', message.text, { className: 'text' }), deeds(message, ['approve', 'refuse', 'mute', 'ban']));
  line.querySelector('button').classList.add('primary');
  return line;
}

function drawHeld() {
  lines(seen.held);
  const waiting = seen.held.length;
  const sentence = waiting === 0 ? t('moderate.nothingHeld') : count('moderate.held', waiting);
  if (byId('held-count').textContent !== sentence) {
    byId('held-count').textContent = sentence;
  }
  listeners.forEach((listener) => listener(waiting));
}

function drawSlow() {
  const slow = byId('chat-slow');
  const steps = [...new Set([...SLOW, seen.rules.slowSeconds])].sort((a, b) => a - b);
  const known = [...slow.options].map(({ value }) => Number(value)).join() === steps.join() && slow.lang === document.documentElement.lang;
  if (!known) {
    slow.lang = document.documentElement.lang;
    slow.replaceChildren(...steps.map((n) => element('option', n === 0 ? t('console.slowOff') : count('console.slowBy', n), { value: String(n) })));
  }
  slow.value = String(seen.rules.slowSeconds);
}

function drawRules() {
  if (rule.busy()) { // somebody is setting them: the answer comes
    return;
  }
  byId('chat-rules').disabled = false;
  byId('chat-hold').checked = seen.rules.hold;
  byId('chat-read-only').checked = seen.rules.readOnly;
  byId('chat-guests').checked = seen.rules.guests;
  drawSlow();
  byId('chat-way').textContent = t(`moderate.way.${seen.way}`) + (seen.flooded ? ` ${t('moderate.flood')}` : '');
}

const rule = oneByOne(async () => {
  await post('/rules', {
    ...seen.rules,
    hold: byId('chat-hold').checked,
    readOnly: byId('chat-read-only').checked,
    guests: byId('chat-guests').checked,
    slowSeconds: Number(byId('chat-slow').value),
  });
  look();
});

function draw() {
  if (seen !== null) {
    drawHeld();
    drawRules();
  }
}

export function setUp() {
  sayWith((sentence, went) => {
    byId('order-problem').textContent = went ? '' : sentence;
    byId('chat-speech').textContent = went ? sentence : '';
  });
  onBackstage(draw);
  onTexts(() => { // words stand in each line
    byId('held-list').replaceChildren();
    lines = keyed(byId('held-list'), byId('held-title'), make);
    draw();
  });
  byId('unpin').addEventListener('click', async () => {
    await post('/unpin');
    byId('chat-title').focus();
  });
  for (const id of ['chat-hold', 'chat-read-only', 'chat-guests', 'chat-slow']) {
    byId(id).addEventListener('change', rule);
  }
}
