// What stands before an event that is not for everybody: a way to sign in, a sentence, or a password to type.

import { at } from './address.js';
import { showPhase } from './stage.js';
import { count, onTexts, t } from './texts.js';

const PHASES = {
  'urn:webinar:sign-in-first': 'sign_in',
  'urn:webinar:not-in-group': 'not_in_group',
  'urn:webinar:password-needed': 'password',
  'urn:webinar:registration-needed': 'register',
};

const byId = (id) => document.getElementById(id);
const form = byId('password-form');
const signIn = byId('gate-sign-in');
let phase = null;
let login = null;
let sending = false;
let reopen = () => {};

function draw() {
  form.hidden = phase !== 'password';
  signIn.hidden = phase !== 'sign_in' || !login;
  if (phase !== null && phase !== 'register') { // there the page tells what there is to register for
    document.title = t(`${phase}.title`);
    byId('title').textContent = t(`${phase}.title`);
  }
}

/** Nobody may look in, and why: the type of the server's problem. */
export function close(reason) {
  phase = PHASES[reason] ?? 'not_in_group';
  showPhase(phase);
  byId('panel').hidden = true;
  draw();
  if (phase === 'register') {
    import('./registration.js').then((registration) => registration.closeGate(() => {
      open();
      reopen();
    }));
  }
  if (phase === 'password') {
    byId('password').focus({ preventScroll: true });
  }
}

/** The visitor, as the server tells: strangers learn where to sign in. */
export function setVisitor(visitor) {
  login = visitor.login;
  if (login) {
    signIn.href = login;
  }
  draw();
}

function open() {
  phase = null;
  byId('password').value = '';
  byId('panel').hidden = false;
  showPhase('loading');
  draw();
}

function problem(text) {
  byId('password-problem').textContent = text;
}

async function refused(answer) {
  const { type, retryAfter } = await answer.json().catch(() => ({}));
  if (answer.status === 429) {
    problem(count('password.tooMany', retryAfter));
  } else if (type === 'urn:webinar:password-needed') {
    problem(t('password.wrong'));
    byId('password').select();
  } else {
    close(type);
  }
}

/** Calls back when the right password has been typed. */
export function setUp(opened) {
  reopen = opened;
  onTexts(draw);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (sending) {
      return;
    }
    sending = true;
    problem('');
    try {
      const answer = await fetch(at('/password'), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
        body: JSON.stringify({ password: byId('password').value }),
        signal: AbortSignal.timeout(10_000),
      });
      if (answer.ok) {
        open();
        opened();
      } else {
        await refused(answer);
      }
    } catch {
      problem(t('password.notSent'));
    } finally {
      sending = false;
    }
  });
}
