// What was typed into a form survives a session that was over when it was sent: it waits in this tab for the sign-in.

const KEY = 'webinar.draft';
const TYPED = 'input:not([type=hidden], [type=password], [type=submit], [type=file]), textarea, select';

const typed = (form) => [...form.querySelectorAll(TYPED)].filter(({ name }) => name !== '');

function keep({ target: form, defaultPrevented }) {
  const fields = typed(form).map(({ name, type, value, checked }) => ({ name, type, value, checked }));
  if (fields.length > 0 && !defaultPrevented) {
    sessionStorage.setItem(KEY, JSON.stringify({ path: location.pathname, fields }));
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

function arrive() {
  const draft = JSON.parse(sessionStorage.getItem(KEY));
  if (draft === null) {
    return;
  }
  if (location.pathname === '/login.xhtml') {
    sessionStorage.setItem(KEY, JSON.stringify({ ...draft, waited: true }));
    return;
  }
  sessionStorage.removeItem(KEY);
  if (draft.waited && draft.path === location.pathname && draft.fields.filter(put).length > 0) {
    document.getElementById('draft-back').hidden = false;
  }
}

if (location.pathname !== '/login.xhtml') {
  document.addEventListener('submit', keep);
}
arrive();
