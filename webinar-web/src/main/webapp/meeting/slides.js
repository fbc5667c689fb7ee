// Sends slides as soon as they are chosen, one after the other; the form shows them when they are there, and whoever saves
// it keeps them. What does not go is said with its name, and the rest of the form stays as it is.

(() => {
  const send = document.getElementById('slides-send');
  const chooser = document.getElementById('slides-file');
  const progress = document.getElementById('slides-progress');
  const said = document.getElementById('slides-said');
  const faults = document.getElementById('slides-faults');

  const MEGABYTE = 1024 * 1024;
  let sending = false;

  function fault(name, text) {
    const line = document.createElement('li');
    const whose = document.createElement('bdi');
    whose.textContent = name;
    line.append(whose, ': ', text);
    faults.append(line);
  }

  const readable = (request) => (request.getResponseHeader('Content-Type') ?? '').includes('json');

  /** Why it did not go; null when it did. A page that comes instead of an answer is the one for signing in. */
  function reason(request) {
    if (request.status === 200 && readable(request)) {
      return null;
    }
    if (readable(request)) {
      return JSON.parse(request.responseText).title;
    }
    if (request.status === 413) {
      return send.dataset.tooLarge;
    }
    return request.status === 200 || request.status === 401 || request.status === 403 ? send.dataset.signedOut : send.dataset.broken;
  }

  /** Not fetch, which does not say how far it has come. */
  const upload = (file) => new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', `${send.dataset.address}?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('Accept', 'application/json');
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      progress.value = total === 0 ? 0 : (100 * loaded) / total;
    });
    request.addEventListener('load', () => resolve(reason(request)));
    request.addEventListener('error', () => resolve(send.dataset.broken));
    request.send(file);
  });

  async function sendAll(files) {
    let arrived = 0;
    for (const file of files) {
      said.textContent = send.dataset.sending.replace('{0}', file.name);
      progress.value = 0;
      progress.hidden = false;
      const large = file.size > send.dataset.megabytes * MEGABYTE || file.size === 0;
      const why = large ? send.dataset.tooLarge : await upload(file);
      if (why === null) {
        arrived += 1;
      } else {
        fault(file.name, why);
      }
    }
    progress.hidden = true;
    said.textContent = arrived === 0 ? '' : send.dataset.sent;
    if (arrived > 0) {
      document.getElementById('webinar:slides-look').click();
    }
  }

  chooser.addEventListener('change', async () => {
    faults.replaceChildren();
    sending = true;
    chooser.disabled = true;
    await sendAll([...chooser.files]);
    chooser.value = '';
    chooser.disabled = false;
    sending = false;
  });

  // Saved now, the form would be saved without what is still on its way.
  document.getElementById('webinar').addEventListener('submit', (event) => {
    if (sending) {
      event.preventDefault();
      event.stopImmediatePropagation();
      said.textContent = send.dataset.wait;
    }
  }, true);

  // The list is drawn anew with the button that was pressed, and with it the place where the keyboard was.
  new MutationObserver(() => {
    if (document.activeElement === document.body) {
      (document.getElementById('webinar:slides').querySelector('button') ?? chooser).focus();
    }
  }).observe(document.getElementById('webinar:slides').parentElement, { childList: true, subtree: true });
})();
