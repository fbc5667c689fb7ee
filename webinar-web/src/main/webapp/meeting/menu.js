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
