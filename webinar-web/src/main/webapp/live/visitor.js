// Who is looking: name or sign-in link in the header; the chat wants to know too.

import { onTexts, t } from './texts.js';

let visitor = null;

function draw() {
  if (visitor === null) {
    return;
  }
  const link = document.getElementById('sign-in');
  const name = document.getElementById('signed-in');
  link.hidden = visitor.signedIn || !visitor.login;
  name.hidden = !visitor.signedIn;
  document.getElementById('sign-out').hidden = !visitor.signedIn;
  if (visitor.signedIn) {
    name.textContent = visitor.name;
    name.title = t('page.signedInAs', visitor.name);
  } else if (visitor.login) {
    link.href = visitor.login;
  }
}

/** Same answer as the server gave, with the way back to this page added to the login address. */
export async function ask() {
  const answer = await fetch('/live/api/visitor', { cache: 'no-store', headers: { Accept: 'application/json' } });
  if (!answer.ok) {
    throw new Error(`HTTP ${answer.status}`);
  }
  const found = await answer.json();
  return found.login ? { ...found, login: found.login + encodeURIComponent(location.pathname + location.search) } : found;
}

/** Out, here or where people sign in; and the page as a stranger sees it, with nothing left of what only they saw. */
async function signOut() {
  const answer = await fetch('/live/api/visitor', { method: 'DELETE', headers: { Accept: 'application/json' } });
  if (!answer.ok) {
    throw new Error(`HTTP ${answer.status}`);
  }
  const { next } = await answer.json();
  if (next) {
    location.assign(next);
  } else {
    location.reload();
  }
}

export async function setUpVisitor(tell) {
  onTexts(draw);
  document.getElementById('sign-out').addEventListener('click', () => signOut().catch(() => {}));
  const refresh = async () => {
    visitor = await ask();
    draw();
    tell(visitor);
  };
  for (let wait = 1000; visitor === null; wait = Math.min(wait * 2, 30_000)) {
    try {
      await refresh();
    } catch {
      await new Promise((done) => setTimeout(done, wait));
    }
  }
  // Signing in often happens in another tab: look again when this one is looked at.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && !visitor.signedIn) {
      refresh().catch(() => {});
    }
  });
}
