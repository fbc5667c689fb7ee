// What those know and do who keep order in the chat: one picture of it, asked from the server when the line rings, and the
// deeds. The server decides each time who may. Shown by moderate.js beside the chat, and by the console.

import { at } from './address.js';
import { language, t } from './texts.js';

const listeners = [];
let asking = false;
let again = false;

/** What the server said last; null before the first time. */
export let seen = null;

export function onBackstage(listener) {
  listeners.push(listener);
}

/** Asks what there is; told twice while asking, asks once more. */
export async function look() {
  if (asking) {
    again = true;
    return;
  }
  asking = true;
  try {
    const answer = await fetch(at('/moderation'), {
      cache: 'no-store', headers: { Accept: 'application/json' }, signal: AbortSignal.timeout(10_000),
    });
    if (answer.ok) {
      seen = await answer.json();
      listeners.forEach((listener) => listener());
    }
  } catch { /* the next bell asks again */ }
  asking = false;
  if (again) {
    again = false;
    look();
  }
}

let say = () => {};

/** Where it is told how a deed went: a sentence, and whether it went. */
export function sayWith(teller) {
  say = teller;
}

export async function post(path, content = {}) {
  let went = false;
  try {
    const answer = await fetch(at(`/moderation${path}`), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'Accept-Language': language },
      body: JSON.stringify(content),
      signal: AbortSignal.timeout(10_000),
    });
    went = answer.ok;
    say(went ? t('moderate.done') : (await answer.json().catch(() => ({}))).title ?? t('moderate.failed'), went);
  } catch {
    say(t('moderate.failed'), false);
  }
  look();
  return went;
}

export function element(name, text, properties = {}) {
  const made = Object.assign(document.createElement(name), properties);
  made.textContent = text;
  return made;
}

/** A button with the word under this key; what it is about follows in its name for those who hear it. */
export function button(word, act, about) {
  const made = element('button', t(`moderate.${word}`, about), { type: 'button', className: 'button small' });
  if (about && !made.textContent.includes(about)) {
    made.setAttribute('aria-label', `${made.textContent}: ${about}`);
  }
  made.addEventListener('click', act);
  return made;
}

/** Buttons for what can be done with a message. */
export function deeds(message, words) {
  const box = element('div', '', { className: 'deeds' });
  box.append(...words.map((word) => button(word, () => post(`/messages/${message.id}/${word === 'refuse' ? 'hide' : word}`), message.author)));
  return box;
}

/** Behind one small button, so that reading stays reading. */
export function decorate(box, message) {
  const details = element('details', '', { className: 'deeds' });
  const summary = element('summary', '⋯');
  summary.setAttribute('aria-label', t('moderate.actions', message.author));
  details.append(summary, deeds(message, message.presenter ? ['pin', 'hide'] : ['pin', 'hide', 'mute', 'ban']));
  box.append(details);
}

/** What a held message shows. */
export function heldParts(message) {
  return [element('b', message.author), ' ', message.guest ? element('span', t('chat.guest'), { className: 'badge' }) : '',
    element('p', message.text), deeds(message, ['approve', 'refuse', 'mute', 'ban'])];
}
