// The menu of a card: one at a time, closed by Escape, by a click beside it and by leaving it with the keyboard.

const opened = () => document.querySelector('.menu[open]');

/** What looks for changes waits meanwhile: a list drawn anew would take the menu away under the finger. */
window.webinarMayLook = () => opened() === null;

document.addEventListener('keydown', (event) => {
  const menu = opened();
  if (menu && event.key === 'Escape') {
    menu.open = false;
    menu.querySelector('summary').focus();
  }
});

for (const leaving of ['click', 'focusin']) {
  document.addEventListener(leaving, (event) => {
    for (const menu of document.querySelectorAll('.menu[open]')) {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    }
  });
}

// The links of a card; where the browser does not let a page copy, the link is shown to be copied by hand.
document.addEventListener('click', async (event) => {
  const button = event.target.closest('[data-link]');
  if (!button) {
    return;
  }
  try {
    await navigator.clipboard.writeText(button.dataset.link);
  } catch {
    window.prompt(button.textContent, button.dataset.link);
    return;
  }
  const menu = button.closest('.menu');
  menu.open = false;
  menu.querySelector('summary').focus();
  const said = document.getElementById('copied');
  said.textContent = button.dataset.done;
  said.classList.add('said');
  setTimeout(() => {
    said.textContent = '';
    said.classList.remove('said');
  }, 3000);
});
