// Help for the form of the audience's page: signs at the press of a button, groups only where they count, and no text sent
// that would come back. Without it everything can be typed and sent all the same.

const text = document.getElementById('page:text');
const form = document.getElementById('page');

// --- Signs ---

const AROUND = { bold: '**', italic: '*' };
const BEFORE = { heading: '## ', list: '- ' };

function put(start, end, written, from, to) {
  text.focus();
  text.setSelectionRange(start, end);
  // The only way to write so that the browser's own "undo" knows of it.
  if (!document.execCommand('insertText', false, written)) {
    text.setRangeText(written, start, end);
  }
  text.setSelectionRange(from, to);
}

function mark(kind) {
  const { selectionStart: start, selectionEnd: end, value } = text;
  const chosen = value.slice(start, end);
  if (kind in AROUND) {
    const sign = AROUND[kind];
    put(start, end, sign + chosen + sign, start + sign.length, end + sign.length);
  } else if (kind in BEFORE) {
    const line = value.lastIndexOf('\n', start - 1) + 1;
    const lines = value.slice(line, end).split('\n').map((words) => BEFORE[kind] + words).join('\n');
    put(line, end, lines, line + lines.length, line + lines.length);
  } else {
    const words = chosen || '…';
    put(start, end, `[${words}](https://)`, start + words.length + 11, start + words.length + 11);
  }
}

for (const bar of document.querySelectorAll('[data-marks]')) {
  bar.hidden = false;
  for (const button of bar.querySelectorAll('[data-mark]')) {
    button.addEventListener('click', () => mark(button.dataset.mark));
  }
}

// --- Registration: what counts only where there is one ---

const more = document.getElementById('registration-more');
const kinds = [...document.querySelectorAll('input[name="page:kind"]')];

function showMore() {
  more.hidden = kinds.find((kind) => kind.checked)?.value === 'NONE';
}

kinds.forEach((kind) => kind.addEventListener('change', showMore));
showMore();

// --- Too long ---

const tooLong = document.getElementById('text-too-long');

const count = (number) => number.toLocaleString(document.documentElement.lang);

function check() {
  const most = Number(text.dataset.longest);
  const { length } = text.value;
  // An emoji is one character; nobody counts those of a text that is too long in any case.
  const typed = length <= most || length > 2 * most ? length : [...text.value].length;
  const over = typed > most;
  const sentence = over ? text.dataset.tooLong.replace('{0}', count(most)).replace('{1}', count(typed)) : '';
  if (tooLong.textContent !== sentence) {
    tooLong.textContent = sentence;
  }
  text.setAttribute('aria-invalid', over);
  return !over;
}

text.addEventListener('input', check);
form.addEventListener('submit', (event) => {
  if (text.value !== text.defaultValue && !check()) { // Pod's own may be longer, and stays as it is
    event.preventDefault();
    text.focus();
  }
});

// --- Groups ---

const box = document.getElementById('group-box');
const audience = document.getElementsByName('page:audience');

function showGroups() {
  box.hidden = ![...audience].some((radio) => radio.checked && radio.value === 'GROUPS');
}

if (box) {
  const MANY = 8;
  const groups = [...box.querySelectorAll('li')];
  const words = document.getElementById('group-words');
  const plain = (name) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  document.getElementById('group-find').hidden = groups.length <= MANY;
  words.addEventListener('input', () => {
    const wanted = plain(words.value.trim());
    for (const group of groups) {
      group.hidden = !plain(group.textContent).includes(wanted) && !group.querySelector('input').checked;
    }
  });
  words.addEventListener('keydown', (event) => event.key === 'Enter' && event.preventDefault());
  audience.forEach((radio) => radio.addEventListener('change', showGroups));
  showGroups();
}

// --- Where it goes on ---

const wrong = document.querySelector('.ui-message-error')?.closest('.field, .groups');
(wrong?.querySelector('textarea, input[type=text], .groups input[type=checkbox]') ?? document.getElementById('preview-title'))?.focus();
