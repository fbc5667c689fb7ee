// Registering for the webinar: at the gate where one must have registered, else below the picture. What becomes of it is
// told by mail; the answer here is the same for whoever is on the list already.

import { at } from './address.js';
import { when } from './clock.js';
import { send } from './post.js';
import { count, onTexts, t } from './texts.js';

const byId = (id) => document.getElementById(id);
const box = byId('registration');
const form = byId('registration-form');
const PROBLEMS = {
  'urn:webinar:address-unfit': ['registration-address', 'registration.addressUnfit'],
  'urn:webinar:registrant-name-missing': ['registration-name', 'registration.nameMissing'],
  'urn:webinar:consent-missing': ['registration-consent', 'registration.consentMissing'],
};

let offer = null;
let atGate = false;
let sending = false;
let sent = ''; // the address that has just registered
let wrong = null;
let refused = false; // has sent the form when it was too late
let admitted = () => {};

function words() {
  if (offer.mine === 'ACCEPTED') {
    return t('registration.mine.ACCEPTED');
  }
  if (sent) {
    return t('registration.sent', sent);
  }
  if (offer.mine && offer.mine !== 'CANCELLED') {
    return t(`registration.mine.${offer.mine}`);
  }
  if (!offer.open) {
    return t('registration.closed');
  }
  return t(offer.full ? 'registration.full' : offer.approval ? 'registration.approval' : 'registration.open');
}

function fill(id, value) {
  if (byId(id).value === '') {
    byId(id).value = value;
  }
}

function draw() {
  if (offer === null) {
    return;
  }
  box.hidden = !(atGate || offer.open || offer.mine || refused);
  const text = words();
  if (byId('registration-words').textContent !== text) {
    byId('registration-words').textContent = text;
  }
  form.hidden = !offer.open || Boolean(sent) || (Boolean(offer.mine) && offer.mine !== 'CANCELLED');
  byId('registration-again').hidden = !sent;
  byId('registration-notice').textContent = count('registration.notice', offer.keptDays);
  byId('registration-consent-words').textContent = count('registration.consent', offer.keptDays);
  for (const [id, key] of Object.values(PROBLEMS)) {
    const bad = wrong === key;
    byId(id).setAttribute('aria-invalid', String(bad));
    byId(`${id}-problem`).textContent = bad ? t(key) : '';
  }
  if (atGate) {
    document.title = offer.title;
    byId('title').textContent = offer.title;
    byId('presenter').textContent = offer.presenter ? t('page.presentedBy', offer.presenter) : '';
    byId('presenter').hidden = !offer.presenter;
    byId('when').textContent = when(offer.start, offer.end);
    byId('when').dateTime = offer.start;
    byId('description').innerHTML = offer.description; // the server has let through what is harmless (Markup)
    byId('description-box').hidden = offer.description === '';
  }
}

async function look() {
  try {
    const answer = await fetch(at('/registration'), { cache: 'no-store', headers: { Accept: 'application/json' }, signal: AbortSignal.timeout(10_000) });
    if (answer.ok) {
      offer = await answer.json();
      fill('registration-name', offer.name);
      fill('registration-address', offer.address);
      draw();
    }
  } catch { /* shown when the page asks again */ }
}

/** Nobody comes in who has not registered: the form stands in the middle. */
export function closeGate(opened) {
  atGate = true;
  sent = '';
  admitted = opened;
  look();
}

/** Inside; the form stands below the picture as long as one may register. */
export function setOffered(offered) {
  const came = atGate;
  atGate = false;
  if (offered && (offer === null || came || !offer.open)) {
    look();
  } else if (!offered && (came || offer?.open)) { // without asking: all who watch are told so at once
    offer &&= { ...offer, open: false };
    draw();
  }
}

function problem(text) {
  byId('registration-problem').textContent = text;
}

async function submit() {
  wrong = null;
  refused = false;
  problem('');
  const address = byId('registration-address').value.trim();
  const answer = await send('POST', '/registration', {
    name: byId('registration-name').value,
    address,
    consent: byId('registration-consent').checked,
  });
  if (answer.ok) {
    sent = address;
    await look();
    byId('registration-words').focus();
    if (atGate && offer?.mine === 'ACCEPTED') {
      admitted();
    }
  } else if (PROBLEMS[answer.type]) {
    [, wrong] = PROBLEMS[answer.type];
    draw();
    byId(PROBLEMS[answer.type][0]).focus();
  } else if (answer.status === 429) {
    problem(count('registration.tooMany', answer.retryAfter));
  } else if (answer.type === 'urn:webinar:registration-closed') {
    refused = true;
    await look();
    if (offer?.open) { // else it stands above
      problem(t('registration.closed'));
    }
  } else {
    problem(t('registration.notSent'));
  }
  draw();
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  if (!sending) {
    sending = true;
    await submit().finally(() => { sending = false; });
  }
});
byId('registration-again').addEventListener('click', () => {
  sent = '';
  draw();
  byId('registration-name').focus();
});
onTexts(draw);
