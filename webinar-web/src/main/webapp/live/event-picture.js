// The waiting picture: shown as soon as it is sent, apart from the form above.

(() => {
  const box = document.getElementById('picture');
  const chooser = document.getElementById('picture-file');
  const alt = document.getElementById('picture-alt');
  const now = document.getElementById('picture-now');
  const show = document.getElementById('picture-show');
  const drop = document.getElementById('picture-drop');
  const said = document.getElementById('picture-said');
  const fault = document.getElementById('picture-fault');

  const MEGABYTE = 1024 * 1024;

  async function reason(answer) {
    const readable = (answer.headers.get('Content-Type') ?? '').includes('json');
    if (answer.ok && (answer.status === 204 || readable)) {
      return null;
    }
    if (readable) {
      return (await answer.json()).title;
    }
    return answer.status === 413 ? box.dataset.tooLarge : answer.ok || answer.status === 401 ? box.dataset.signedOut : box.dataset.broken;
  }

  async function ask(method, body, done) {
    said.textContent = body ? box.dataset.sending : '';
    fault.textContent = '';
    show.disabled = true;
    drop.disabled = true;
    try {
      const query = method === 'DELETE' ? '' : `?alt=${encodeURIComponent(alt.value)}`;
      const headers = { Accept: 'application/json', ...(body ? { 'Content-Type': 'application/octet-stream' } : {}) };
      const answer = await fetch(box.dataset.address + query, { method, body, headers });
      const why = await reason(answer.clone());
      said.textContent = why === null ? done : '';
      fault.textContent = why ?? '';
      return why === null ? answer : null;
    } catch {
      said.textContent = '';
      fault.textContent = box.dataset.broken;
      return null;
    } finally {
      show.disabled = false;
      drop.disabled = false;
    }
  }

  show.addEventListener('click', async () => {
    const [file] = chooser.files;
    if (file === undefined && now.hidden) {
      fault.textContent = box.dataset.choose;
      chooser.focus();
      return;
    }
    if (file !== undefined && (file.size === 0 || file.size > box.dataset.megabytes * MEGABYTE)) {
      fault.textContent = box.dataset.tooLarge;
      return;
    }
    const answer = await (file === undefined ? ask('POST', undefined, box.dataset.said) : ask('PUT', file, box.dataset.shown));
    if (answer !== null) {
      if (file !== undefined) {
        const { digest } = await answer.json();
        now.src = `${box.dataset.seen}${digest}.jpg`;
        chooser.value = '';
      }
      now.alt = alt.value;
      now.hidden = false;
      drop.hidden = false;
    }
  });

  drop.addEventListener('click', async () => {
    if (await ask('DELETE', undefined, box.dataset.dropped) !== null) {
      now.hidden = true;
      now.removeAttribute('src');
      drop.hidden = true;
      alt.value = '';
      chooser.focus();
    }
  });
})();
