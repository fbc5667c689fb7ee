// Where the page asks: the addresses of its event, with the key of the private link it was opened by.
// All parts are already escaped as the address bar has them: handed on as they are.

const [slug, key] = location.pathname.replace(/^.*\/live\/event\//, '').split('/');

export function at(path, parameters = {}) {
  return withKey(`/live/api/events/${slug}${path}`, parameters);
}

export const line = withKey(`/live/line/${slug}`, {});

function withKey(url, parameters) {
  const query = new URLSearchParams(key ? { ...parameters, key } : parameters).toString();
  return query ? `${url}?${query}` : url;
}
