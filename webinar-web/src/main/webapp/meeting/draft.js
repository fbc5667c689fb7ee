// What was typed into forms survives a session that was over, and a page that the server had forgotten, when it was sent; and
// another language. It waits in this tab, for the same person and not for long: all forms of the page in one draft. Only forms
// that say so (data-draft): others name their fields by what is chosen in them.

const KEY = 'webinar.draft';
const LONGEST = 30 * 60 * 1000;
const TYPED = 'input:not([type=hidden], [type=password], [type=submit], [type=file], [data-secret]), textarea, select';
const AGAIN = 'typed=again'; // said by PathsFilter and ForgottenPages

/** Others may have changed the rest meanwhile; a page that came back with a complaint shows as given what was typed. */
const changed = (field) => document.body.dataset.sent === 'true'
  || (field.type === 'checkbox' || field.type === 'radio' ? field.checked !== field.defaultChecked
    : field.tagName === 'SELECT' ? [...field.options].some((option) => option.selected !== option.defaultSelected)
      : field.value !== field.defaultValue);

const typed = (within) => [...within.querySelectorAll(TYPED)].filter(({ name }) => name !== '');
const who = () => document.querySelector('.account span')?.textContent;
const drafted = () => [...document.querySelectorAll('form[data-draft]')];
const write = (draft) => sessionStorage.setItem(KEY, JSON.stringify(draft));

/** How it comes back: at once, after the sign-in or when the server says so; with the page's memory (of people), or without. */
function keep(how) {
  const fields = drafted().flatMap(typed).filter(changed).map(({ name, type, value, checked }) => ({ name, type, value, checked }));
  write({ path: location.pathname, who: who(), at: Date.now(), fields, ...how });
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
      write({ ...draft, waited: true, remembered: false });
    }
    return;
  }
  sessionStorage.removeItem(KEY);
  const again = location.search.includes(AGAIN);
  if (again || draft?.waited) {
    const back = restore(draft);
    const remembered = draft?.remembered && !again;
    document.getElementById('draft-back').hidden = !back;
    const more = document.getElementById('draft-more');
    more.hidden = more.textContent === '' || remembered || !(back || again);
    document.getElementById('draft-gone').hidden = back || !again;
  }
  if (again) {
    history.replaceState(null, '', location.pathname);
  }
}

document.addEventListener('submit', ({ target: form, defaultPrevented }) => {
  if (form.dataset.draft && !defaultPrevented) {
    keep({});
  }
});

// A button that draws only a piece of the form anew. Unless the answer leads elsewhere, nothing was lost.
if (window.jQuery && drafted().length > 0) {
  window.jQuery(document)
    .on('pfAjaxSend', () => keep({ waited: true }))
    .on('pfAjaxComplete', (_, answer) => {
      if (!answer?.responseText?.includes('<redirect')) {
        sessionStorage.removeItem(KEY);
      }
    });
}

arrive();

/**
 * Draws the page anew, at once. One with a form is asked for with what the server remembers of it, such as people who were
 * chosen; what was typed comes back from here.
 */
window.webinarDrawAnew = () => {
  const account = document.getElementById('account');
  if (account === null || drafted().length === 0) {
    const address = new URL(location.href);
    address.hash = ''; // with it, the browser would only look for the place in the page
    location.replace(address);
    return;
  }
  keep({ waited: true, remembered: true });
  account.append(Object.assign(document.createElement('input'), { type: 'hidden', name: 'anew', value: 'yes' }));
  account.submit();
};
