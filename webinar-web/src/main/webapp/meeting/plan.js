// The form of a plan: Enter looks for people where one looks for people, days are asked for where they count, and what is
// wrong comes under the eyes, or else the dates that were asked for.

document.addEventListener('keydown', (event) => {
  const presses = event.target.dataset?.presses;
  if (event.key === 'Enter' && presses) {
    event.preventDefault();
    document.getElementById(presses).click();
  }
});

// The button that was pressed is drawn anew, and with it the place where the keyboard was.
const owners = document.getElementById('webinar:owners-group');

new MutationObserver(() => {
  if (document.activeElement === document.body) {
    document.getElementById('webinar:words')?.focus();
  }
}).observe(owners, { childList: true, subtree: true });

const rhythm = document.getElementById('webinar:rhythm');

function showDays() {
  for (const part of document.querySelectorAll('[data-for]')) {
    part.hidden = part.dataset.for !== rhythm.value;
  }
}

if (rhythm) {
  rhythm.addEventListener('change', showDays);
  showDays();
}

// What only webinars have is asked for them alone.
const kinds = document.querySelectorAll("[name='webinar:kind']");

function showKind() {
  const chosen = document.querySelector("[name='webinar:kind']:checked")?.value;
  for (const part of chosen ? document.querySelectorAll('[data-kind]') : []) {
    part.hidden = part.dataset.kind !== chosen;
  }
}

kinds.forEach((kind) => kind.addEventListener('change', showKind));
showKind();

// Pressed twice, it would be planned twice; a second try comes later.
const PAUSE = 1000;

document.getElementById('webinar').addEventListener('submit', (event) => {
  const form = event.target;
  if (!['webinar:save', 'webinar:enter'].includes(event.submitter?.id)) {
    return;
  }
  if (form.dataset.busy) {
    event.preventDefault();
    return;
  }
  form.dataset.busy = 'yes';
  setTimeout(() => delete form.dataset.busy, PAUSE);
});

const wrong = document.querySelector('#webinar [aria-invalid=true], #webinar .choices:has(.ui-message-error) input');
(wrong ?? document.querySelector('.dates input:enabled, .dates [tabindex]'))?.focus();
