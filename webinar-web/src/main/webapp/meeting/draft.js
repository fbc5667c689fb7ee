// What was typed into a form survives a session that was over when it was sent: it waits in this tab for the sign-in, for
// the same person and not for long. Only forms that say so (data-draft): others name their fields by what is chosen in them.

const KEY = 'webinar.draft';
const LONGEST = 30 * 60 * 1000;
const TYPED = 'input:not([type=hidden], [type=password], [type=submit], [type=file], [data-secret]), textarea, select';
const AGAIN = 'typed=again'; // said by PathsFilter

/** Others may have changed the rest meanwhile; a page that came back with a complaint shows as given what was typed. */
const changed = (field) => document.body.dataset.sent === 'true'
  || (field.type === 'checkbox' || field.type === 'radio' ? field.checked !== field.defaultChecked
    : field.tagName === 'SELECT' ? [...field.options].some((option) => option.selected !== option.defaultSelected)
      : field.value !== field.defaultValue);

const typed = (within) => [...within.querySelectorAll(TYPED)].filter(({ name }) => name !== '');
const who = () => document.querySelector('.account span')?.textContent;

function keep({ target: form, defaultPrevented }) {
  if (form.dataset.draft && !defaultPrevented) {
    const fields = typed(form).filter(changed).map(({ name, type, value, checked }) => ({ name, type, value, checked }));
    sessionStorage.setItem(KEY, JSON.stringify({ path: location.pathname, who: who(), at: Date.now(), fields }));
  }
}

function put({ name, type, value, checked }) {
  const same = (field) => field.name === name && (!['radio', 'checkbox'].includes(type) || field.value === value);
  const field = typed(document).find(same);
  if (field === undefined) {
    return false;
  }
  if (type === 'checkbox' || type === 'radio') {
    field.checked = checked;
  } else {
    field.value = value;
  }
  return true;
}

function restore(draft) {
  const fits = draft !== null && draft.path === location.pathname && draft.who === who() && Date.now() - draft.at < LONGEST;
  return fits && draft.fields.filter(put).length > 0;
}

function arrive() {
  const draft = JSON.parse(sessionStorage.getItem(KEY));
  if (location.pathname === '/login.xhtml') {
    if (draft !== null) {
      sessionStorage.setItem(KEY, JSON.stringify({ ...draft, waited: true }));
    }
    return;
  }
  sessionStorage.removeItem(KEY);
  const again = location.search.includes(AGAIN);
  if (again || draft?.waited) {
    const back = restore(draft);
    document.getElementById('draft-back').hidden = !back;
    document.getElementById('draft-gone').hidden = back || !again;
  }
  if (again) {
    history.replaceState(null, '', location.pathname);
  }
}

/** Keeps what was typed, for a page that is about to be drawn anew; answers whether there was a form to keep. */
window.webinarKeepDraft = () => {
  const forms = [...document.querySelectorAll('form[data-draft]')];
  forms.forEach((form) => keep({ target: form, defaultPrevented: false }));
  return forms.length > 0;
};

document.addEventListener('submit', keep);
arrive();
