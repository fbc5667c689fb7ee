// Where the page asks: the addresses of its event, with the key of the private link it was opened by.
// All parts are already escaped as the address bar has them: handed on as they are.

const atConsole = location.pathname.startsWith('/webinar/console/');
const [slug, key] = location.pathname.replace(/^.*\/(live\/event|webinar\/console)\//, '').split('/');

export function at(path, parameters = {}) {
  return withKey(`/live/api/events/${slug}${path}`, parameters);
}

// Who works at the console is told the same as the audience, and not counted with it.
// The word of this tab lets the server take the line of a page that was loaded anew for the same one: it would count both, for
// it is not told who goes. A tab that was doubled while its page was open finds no word, and makes one.
const WORD = 'line.word';
const word = take() ?? Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
addEventListener('pagehide', () => storage((store) => store.setItem(WORD, word)));

function take() {
  return storage((store) => {
    const found = store.getItem(WORD);
    store.removeItem(WORD);
    return found;
  });
}

/** Browsers may keep nothing here, and then it fails to ask. */
function storage(deed) {
  try {
    return deed(sessionStorage);
  } catch {
    return null;
  }
}

export const line = withKey(`/live/line/${slug}`, atConsole ? { console: 'yes', tab: word } : { tab: word });

/** Where a recording is watched: asked each time, for its server may move it. */
export function recordingPage(id) {
  return withKey(`/live/recording/${slug}/${id}/`, {});
}

export const audiencePage = `/live/event/${slug}/`;
export const consolePage = `/webinar/console/${slug}/`;

function withKey(url, parameters) {
  const query = new URLSearchParams(key ? { ...parameters, key } : parameters).toString();
  return query ? `${url}?${query}` : url;
}
