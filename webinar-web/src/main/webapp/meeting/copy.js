// Buttons that copy a text; hidden where the browser does not let a page copy.

const said = document.getElementById('copied');

for (const button of document.querySelectorAll('[data-copies]')) {
  const label = button.textContent;
  button.hidden = !navigator.clipboard;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copies).value);
    button.textContent = button.dataset.done;
    said.textContent = button.dataset.done;
    setTimeout(() => {
      button.textContent = label;
      said.textContent = '';
    }, 3000);
  });
}
