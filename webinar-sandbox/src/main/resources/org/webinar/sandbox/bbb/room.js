'use strict';
(() => {
  const token = new URLSearchParams(location.search).get('sessionToken') || '';
  const by = (id) => document.getElementById(id);
  const shown = new Set();
  let over = false;
  let seen = '';

  const address = (action) => `api/${action}?sessionToken=${encodeURIComponent(token)}`;

  async function post(action, body = {}) {
    const answer = await fetch(address(action), {
      method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body), keepalive: true,
    });
    if (!answer.ok) throw new Error(`${action}: ${answer.status}`);
  }

  function element(name, className, text) {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  const initials = (name) => name.split(/\s+/).map((word) => [...word][0] || '').slice(0, 2).join('').toUpperCase();

  function notice(text) {
    by('notice').textContent = text;
    by('notice').hidden = !text;
  }

  function showPeople(people, me) {
    by('people-count').textContent = people.length;
    by('people').replaceChildren(...people.map((person) => {
      const line = element('li');
      line.append(element('span', 'face', initials(person.name)));
      line.append(element('span', 'name', person.name));
      if (person.id === me.id) line.append(element('span', 'tag', 'you'));
      if (person.role === 'MODERATOR') line.append(element('span', 'tag', 'moderator'));
      if (person.bot) line.append(element('span', 'tag', 'bot'));
      line.querySelector('.face').setAttribute('aria-hidden', 'true');
      return line;
    }));
  }

  const STATES = { FETCHING: 'on the way', FETCHED: 'fetched', FAILED: 'could not be fetched' };

  function showDocuments(documents) {
    by('documents').replaceChildren(...documents.map((document) => {
      const line = element('li', '', document.name);
      line.append(' ', element('span', 'tag', `${STATES[document.state]}, ${document.length} bytes`));
      if (document.current) line.append(' ', element('span', 'tag', 'shown first'));
      return line;
    }));
  }

  function showChat(chat) {
    const list = by('chat');
    const atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 40;
    for (const message of chat) {
      if (shown.has(message.id)) continue;
      shown.add(message.id);
      const line = element('li', `${message.mine ? 'mine' : ''} ${message.api ? 'api' : ''}`.trim());
      line.append(element('span', 'author', message.author));
      if (message.api) line.append(' ', element('span', 'tag', 'from outside'));
      const when = new Date(message.time);
      const time = element('time', '', when.toLocaleTimeString());
      time.dateTime = when.toISOString();
      line.append(time, element('span', 'text', message.text));
      list.append(line);
      if (atEnd || message.mine) list.scrollTop = list.scrollHeight;
    }
  }

  function finish(title, text, logoutUrl) {
    if (over) return;
    over = true;
    notice('');
    by('room').hidden = true;
    document.querySelector('.buttons').hidden = true;
    by('over-title').textContent = title;
    by('over-text').textContent = text;
    by('logout').href = logoutUrl || '/';
    by('over').hidden = false;
    by('over-title').focus();
  }

  function show(state) {
    document.title = `${state.meeting.name} – Sandbox BigBlueButton`;
    by('meeting-name').textContent = state.meeting.name;
    by('me').textContent = `You are ${state.me.name}, ${state.me.role === 'MODERATOR' ? 'moderator' : 'viewer'}.`;
    by('initials').textContent = initials(state.me.name);
    by('end-meeting').hidden = state.me.role !== 'MODERATOR';
    by('logout').href = state.logoutUrl;
    by('recording').hidden = !state.recording.on;
    by('record').hidden = !state.recording.mine;
    by('record').textContent = state.recording.on ? 'Pause recording' : 'Start recording';
    by('record').dataset.action = state.recording.on ? 'pause-recording' : 'record';
    showPeople(state.people, state.me);
    showDocuments(state.documents);
    showChat(state.chat);
    if (state.ended) finish('The meeting has ended', 'Nobody is in the room any more.', state.logoutUrl);
  }

  // The server holds its answer until something changes, for a second at most. No timer: hidden tabs get slow ones.
  async function live() {
    while (!over) {
      try {
        const answer = await fetch(`${address('state')}&seen=${seen}`, { cache: 'no-store' });
        if (answer.status === 401) {
          finish('This session is over', 'You have left, or the link was not made for you.', '/');
          return;
        }
        const state = await answer.json();
        seen = state.version;
        show(state);
        notice('');
      } catch {
        notice('The room server does not answer. Trying again …');
        await new Promise((resolve) => { setTimeout(resolve, 1000); });
      }
    }
  }

  by('chat-form').addEventListener('submit', async (event) => {
    event.preventDefault();
    const input = by('message-input');
    const text = input.value.trim();
    if (!text) return;
    try {
      await post('chat', { text });
      input.value = '';
    } catch {
      notice('Your message could not be sent.');
    }
    input.focus();
  });

  by('leave').addEventListener('click', async () => {
    const back = by('logout').href;
    over = true;
    await post('leave').catch(() => {});
    location.assign(back);
  });

  by('record').addEventListener('click', async () => {
    await post(by('record').dataset.action).catch(() => notice('The recording stays as it is.'));
  });

  by('end-meeting').addEventListener('click', async () => {
    by('end-meeting').disabled = true;
    await post('end').catch(() => {
      by('end-meeting').disabled = false;
      notice('The meeting could not be ended.');
    });
  });

  live();
})();
