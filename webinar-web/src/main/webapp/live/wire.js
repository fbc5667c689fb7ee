// What the server says, by whatever way works: a line of events, else asking now and then.

import { at, line } from './address.js';
import { heard } from './clock.js';
import { readLine } from './sse.js';

const CLOCK_SET_BACK = 60_000;
const PAGE = 200; // as many messages as the server gives at once
const SILENCE = 40_000; // two heartbeats missed: the line is dead though nobody said so
const listeners = { state: [], viewers: [], messages: [], way: [], missing: [], refused: [], unreachable: [] };

let revision = null; // the last change of the conversation that we know
let lastState = -Infinity; // the server's time of the newest state; two may overtake each other on the way
let failures = 0;
let polling = null; // the round that asks; a new object each time, so that an old one ends
let open = null;
let listening = null; // the same for the one that listens
let gone = false; // the event has been deleted or closed to us: nothing will come any more

/** One of the events above, or whatever else the line brings by its name. */
export function on(event, listener) {
  (listeners[event] ??= []).push(listener);
}

function emit(event, value) {
  listeners[event]?.forEach((listener) => listener(value));
}

const wait = (ms, spread = 0.25) =>
  new Promise((done) => setTimeout(done, ms * (1 - spread + Math.random() * 2 * spread)));

async function get(url) {
  const answer = await fetch(url, { headers: { Accept: 'application/json' }, signal: AbortSignal.timeout(10_000) });
  if (!answer.ok) {
    const { type } = await answer.json().catch(() => ({}));
    throw Object.assign(new Error(`HTTP ${answer.status}`), { status: answer.status, reason: type });
  }
  return answer.json();
}

/** Said by us too: who came in may not watch any more. */
const shut = ({ status, reason }) => (status === 401 || status === 403) && String(reason).startsWith('urn:webinar:');

/** Said by us: a server that is starting, or one in front of it, says 404 to everything for a while. */
const missing = ({ status, reason }) => status === 404 && String(reason).startsWith('urn:webinar:');

function tookState(state) {
  heard(state.now);
  const at = Date.parse(state.now);
  if (at >= lastState || lastState - at > CLOCK_SET_BACK) {
    lastState = at;
    emit('state', state);
  }
}

/** Changes come in their order; one that we know already is not news. */
function tookMessages(messages, upTo) {
  const fresh = revision === null ? messages : messages.filter((message) => Number(message.revision) > Number(revision));
  for (const found of upTo ? [upTo] : fresh.map((message) => message.revision)) {
    if (revision === null || Number(found) > Number(revision)) {
      revision = found;
    }
  }
  if (fresh.length > 0) {
    emit('messages', fresh);
  }
}

async function ask() {
  tookState(await get(at('')));
  if (revision === null) { // the latest ones; whatever is older is history
    const first = await get(at('/messages'));
    tookMessages(first.messages, first.revision);
    return;
  }
  let messages;
  do {
    ({ messages } = await get(at('/messages', { after: revision })));
    tookMessages(messages);
  } while (messages.length >= PAGE);
}

/** Asks each 10 to 20 s while the line is down; many browsers must not ask in step. */
async function poll() {
  if (polling !== null) {
    return;
  }
  const round = {};
  polling = round;
  emit('way', 'polling');
  while (polling === round) {
    try {
      await ask();
    } catch (problem) {
      if (missing(problem)) {
        leave();
        return;
      }
      if (shut(problem)) {
        close(problem.reason);
        return;
      }
      /* the next round tells */
    }
    await wait(15_000, 1 / 3);
  }
}

/** Outside again, until the gate has let this page in once more. */
function close(reason) {
  gone = true;
  polling = null;
  emit('refused', reason);
  open?.abort();
}

function leave() {
  gone = true;
  polling = null;
  emit('missing');
  open?.abort();
}

async function listen() {
  const me = {};
  listening = me;
  while (!gone && listening === me) {
    const stop = new AbortController();
    let timer;
    let heardSomething = false;
    const beat = () => {
      clearTimeout(timer);
      timer = setTimeout(() => stop.abort(), SILENCE);
    };
    open = stop;
    try {
      beat();
      if (failures > 0) { // by pages: after a long gap the line would bring only the first of what was missed
        await ask();
        beat();
      }
      await readLine(line, revision ?? '0', stop.signal, {
        opened: () => emit('way', 'opening'),
        beat,
        event(type, data) {
          if (!heardSomething) { // an open line that says nothing is no line (some proxies)
            heardSomething = true;
            failures = 0;
            polling = null;
            emit('way', 'line');
          }
          const value = JSON.parse(data);
          if (type === 'state') {
            tookState(value);
          } else if (type === 'viewers') {
            emit('viewers', value.viewers);
          } else if (type === 'message') {
            tookMessages([value]);
          } else if (type === 'gone') {
            leave();
          } else if (type === 'refused') {
            close(value.type);
          } else {
            emit(type, value);
          }
        },
      });
    } catch (problem) { // every other end of the line is the same to us: come back later
      if (shut(problem)) {
        close(problem.reason);
      }
    }
    clearTimeout(timer);
    if (gone) {
      return;
    }
    failures++;
    if (failures >= 2 || stop.signal.aborted) {
      poll();
    }
    await Promise.race([wait(Math.min(1000 * 2 ** (failures - 1), 30_000), 0.5), backOnline()]);
  }
}

function backOnline() {
  return new Promise((done) => addEventListener('online', done, { once: true }));
}

/** First the state and the messages by plain requests, which every proxy lets through; then the line. */
export async function connect() {
  gone = false;
  for (let pause = 1000; ; pause = Math.min(pause * 2, 15_000)) {
    try {
      await ask();
      break;
    } catch (problem) {
      if (missing(problem)) {
        emit('missing');
        return;
      }
      if (problem.status === 401 || problem.status === 403) {
        emit('refused', problem.reason);
        return;
      }
      emit('unreachable');
      await wait(pause);
    }
  }
  listen();
}

addEventListener('offline', () => open?.abort());
