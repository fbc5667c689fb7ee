// The ticket that a streaming server wants to see of whoever plays a stream (decision 37). The state of the page brings the
// next one long before the last one is over; whatever is fetched from then on carries it, and nothing has to be opened anew.

const COOKIE = 'webinar_ticket';

let ticket = null;
let home = null; // the playlist it is for
let kept = false; // whether a player of the browser's own needs it in a cookie

/** The ticket of this moment, null for none, and the address of the playlist; answers whether there is a new one to try. */
export function carry(next, playlist) {
  if (next === ticket && playlist === home) {
    return false;
  }
  ticket = next;
  home = playlist;
  if (kept) {
    keep();
  }
  return next !== null;
}

/** An address of the stream, with the ticket in its query; others as they are: it is nothing for other servers. */
export function stamped(address) {
  if (!ticket || !home) {
    return address;
  }
  const url = new URL(address, location.href);
  if (url.origin !== new URL(home, location.href).origin) {
    return address;
  }
  url.searchParams.set('ticket', ticket);
  return url.href;
}

/**
 * For players that nobody can tell which query to send: in a cookie, for the folder of the playlist. The server of the stream
 * gets it when it has the host of this page, or one with the same name but for the first word.
 */
export function keep() {
  kept = true;
  if (!ticket || !home) {
    return;
  }
  const url = new URL(home, location.href);
  const parent = location.hostname.replace(/^[^.]+\./, '');
  const sibling = url.hostname !== location.hostname && parent.includes('.') && url.hostname.endsWith(`.${parent}`);
  document.cookie = [
    `${COOKIE}=${ticket}`,
    `path=${url.pathname.replace(/[^/]*$/, '')}`,
    'samesite=lax',
    ...(sibling ? [`domain=${parent}`] : []),
    ...(location.protocol === 'https:' ? ['secure'] : []),
  ].join('; ');
}
