// A click that can't be taken back is asked about first.

document.addEventListener(
  'click',
  (event) => {
    const button = event.target.closest('[data-question]');
    if (button && !window.confirm(button.dataset.question)) {
      event.preventDefault();
      event.stopPropagation();
    }
  },
  true,
);
