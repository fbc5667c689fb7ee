// The picture behind the words, while there is nothing to see yet.

import { at } from './address.js';

const image = document.getElementById('poster');
let failed = null;

export function showPoster(poster) {
  const address = poster === null ? null : poster.address ?? at(`/picture/${poster.digest}.jpg`);
  image.hidden = address === null || address === failed;
  if (address === null) {
    image.removeAttribute('src');
    return;
  }
  if (image.getAttribute('src') !== address) {
    image.src = address;
  }
  image.alt = poster.alt;
}

// A picture that does not come is not missed: the card is as it was without one, until there is another.
image.addEventListener('error', () => {
  failed = image.getAttribute('src');
  image.hidden = true;
});
