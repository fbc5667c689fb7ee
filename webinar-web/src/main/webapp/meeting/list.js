// What a click on Start has to survive: being doubled, and being a day early.

const PAUSE = 1000; // a double click would put the presenter into the room twice; a second try comes later

window.webinarStart = (button) => {
  if (button.dataset.busy) {
    return false;
  }
  if (button.dataset.question && !window.confirm(button.dataset.question)) {
    return false;
  }
  button.dataset.busy = 'yes';
  setTimeout(() => delete button.dataset.busy, PAUSE);
  return true;
};
