// The words of the page, in the language of the reader.
// Elements say which text they want (data-text, data-label); code asks with t() and listens to
// changes, so that switching the language redraws everything and reloads nothing.

const SPOKEN = ['fr', 'en'];
const COOKIE = 'django_language'; // one choice for all pages, ours and Pod's
const more = document.documentElement.dataset.texts ?? ''; // the console has texts of its own, too
const listeners = new Set();
let words = {};
let plural;

export let language = choose();

function choose() {
  const asked = new URLSearchParams(location.search).get('lang');
  if (SPOKEN.includes(asked)) {
    remember(asked);
    return asked;
  }
  const kept = recall();
  if (SPOKEN.includes(kept)) {
    return kept;
  }
  const known = (navigator.languages ?? [navigator.language]).map((l) => l.slice(0, 2).toLowerCase());
  return known.find((l) => SPOKEN.includes(l)) ?? 'en';
}

// Cookies may be forbidden (frames, strict settings): the page then just forgets.
function remember(lang) {
  try { document.cookie = `${COOKIE}=${lang}; path=/; max-age=31536000; samesite=lax`; } catch { /* forgotten */ }
}

function recall() {
  try { return document.cookie.match(`(?:^|; )${COOKIE}=(\\w\\w)`)?.[1]; } catch { return null; }
}

/** The region matters for dates: 24 hours and day first, unless the reader's own English says else. */
export function locale() {
  const own = (navigator.languages ?? []).find((l) => l.toLowerCase().startsWith(language));
  return own && own.length > 2 ? own : { fr: 'fr-FR', en: 'en-GB' }[language];
}

export function t(key, ...args) {
  const text = words[key] ?? '';
  return text.replace(/\{(\d)\}/g, (whole, n) => args[n] ?? whole);
}

/** A text that depends on a number: key.one or key.other, by the rules of the language. */
export function count(key, n) {
  const form = plural?.select(n) === 'one' ? 'one' : 'other';
  return t(`${key}.${form}`, new Intl.NumberFormat(locale()).format(n));
}

/** Tells now, too, if there are words: a part of the page that is loaded late must not wait for another language. */
export function onTexts(listener) {
  listeners.add(listener);
  if (plural !== undefined) {
    queueMicrotask(listener);
  }
}

export function label(element, text) {
  element.setAttribute('aria-label', text);
  if (element instanceof HTMLButtonElement) {
    element.title = text;
  }
}

function apply() {
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll('[data-text]')) {
    element.textContent = t(element.dataset.text);
  }
  for (const element of document.querySelectorAll('[data-label]')) {
    label(element, t(element.dataset.label));
  }
  for (const button of document.querySelectorAll('[data-lang]')) {
    button.setAttribute('aria-pressed', String(button.dataset.lang === language));
  }
  listeners.forEach((listener) => listener());
}

/** Tries until the words are there: without them the page would be mute. */
export async function speak(lang) {
  language = lang;
  for (let wait = 1000; ; wait = Math.min(wait * 2, 15000)) {
    try {
      const answer = await fetch(`/live/api/texts/${lang}${more}`);
      if (answer.ok) {
        const received = await answer.json();
        if (lang === language) { // the reader may have switched meanwhile
          words = received;
          plural = new Intl.PluralRules(lang);
          apply();
        }
        return;
      }
    } catch { /* tried again below */ }
    await new Promise((done) => setTimeout(done, wait * (0.75 + Math.random() / 2)));
  }
}

for (const button of document.querySelectorAll('[data-lang]')) {
  button.addEventListener('click', () => {
    remember(button.dataset.lang);
    speak(button.dataset.lang);
  });
}
