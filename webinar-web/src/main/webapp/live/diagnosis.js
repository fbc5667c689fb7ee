// Why is there no picture? Asked of the playlist itself, because players only say "network error".

import { stamped } from './ticket.js';

/** One of: ok, absent (not there yet), denied, offline, blocked (this page may not), network. */
export async function diagnose(url) {
  if (navigator.onLine === false) {
    return 'offline';
  }
  if (location.protocol === 'https:' && new URL(url, location.href).protocol === 'http:') {
    return 'blocked'; // mixed content: the browser will never fetch it
  }
  const options = { cache: 'no-store', signal: AbortSignal.timeout(8000) };
  try {
    const answer = await fetch(stamped(url), options);
    answer.body?.cancel();
    if (answer.ok) {
      return 'ok';
    }
    return answer.status === 401 || answer.status === 403 ? 'denied' : 'absent';
  } catch { /* a refusal by CORS and a dead server look the same; ask again without reading */ }
  try {
    await fetch(stamped(url), { ...options, mode: 'no-cors', signal: AbortSignal.timeout(8000) });
    return 'blocked';
  } catch {
    return 'network';
  }
}
