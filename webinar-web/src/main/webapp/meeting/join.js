// Waits until the room opens, then comes again by the link: straight in, or to the form. Hundreds may wait here, so
// nobody asks in step with the others, and nobody comes in the same second.

const waiting = document.getElementById('waiting');
const EVERY = 10_000;
const SPREAD = 3_000;

async function isOpen() {
  try {
    const answer = await fetch(waiting.dataset.status, { cache: 'no-store', signal: AbortSignal.timeout(EVERY) });
    return answer.ok && (await answer.json()).status === true;
  } catch {
    return false; // the next time tells
  }
}

async function ask() {
  if (await isOpen()) {
    setTimeout(() => location.replace(waiting.dataset.address), Math.random() * SPREAD);
  } else {
    setTimeout(ask, EVERY * (0.75 + Math.random() / 2));
  }
}

ask();
