// Where the page asks: the addresses of its event, with the key of the private link it was opened by.
// All parts are already escaped as the address bar has them: handed on as they are.

const atConsole = location.pathname.startsWith('/webinar/console/');
const [slug, key] = location.pathname.replace(/^.*\/(live\/event|webinar\/console)\//, '').split('/');

export function at(path, parameters = {}) {
  return withKey(`/live/api/events/${slug}${path}`, parameters);
}

// Who works at the console is told the same as the audience, and not counted with it.
export const line = withKey(`/live/line/${slug}`, atConsole ? { console: 'yes' } : {});

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
