// The picture behind the words, while there is nothing to see yet.

import { at } from './address.js';

const image = document.getElementById('poster');

export function showPoster(poster) {
  image.hidden = poster === null;
  if (poster === null) {
    image.removeAttribute('src');
    return;
  }
  const address = poster.address ?? at(`/picture/${poster.digest}.jpg`);
  if (image.getAttribute('src') !== address) {
    image.src = address;
  }
  image.alt = poster.alt;
}

// A picture that does not come is not missed: the card is as it was without one.
image.addEventListener('error', () => { image.hidden = true; });
