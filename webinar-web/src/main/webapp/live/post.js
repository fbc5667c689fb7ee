// Sends what somebody does, and again when nothing was heard: every deed here may be sent twice.

import { at } from './address.js';
import { language } from './texts.js';

const RETRIES = [1000, 2000, 4000];
const pause = (ms) => new Promise((done) => setTimeout(done, ms * (0.75 + Math.random() / 2)));

export function key() { // crypto.randomUUID exists only on https
  return [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, '0')).join('');
}

/** Gives { ok, status, ...answer }; status 0 when the server could not be reached. */
export async function send(method, path, body) {
  for (let attempt = 0; ; attempt++) {
    try {
      const answer = await fetch(at(path), {
        method,
        headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'Accept-Language': language },
        body: body === undefined ? undefined : JSON.stringify(body),
        signal: AbortSignal.timeout(10_000),
      });
      if (answer.status < 502) {
        return { ok: answer.ok, status: answer.status, ...(await answer.json().catch(() => ({}))) };
      }
    } catch { /* no network: the same as a server that is not there */ }
    if (attempt === RETRIES.length) {
      return { ok: false, status: 0 };
    }
    await pause(RETRIES[attempt]);
  }
}
