// What a playlist offers (RFC 8216, 4.3.4), looked at before an engine is chosen: an engine tells it only when it has
// loaded pictures that somebody who only listens did not want.

import { stamped } from './ticket.js';

export const NOTHING = { renditions: false, sound: null };

/**
 * Answers { renditions: whether there is more than pictures with their sound; sound: where to listen for less data, or null };
 * what was known before when nobody answers, or answers only the browser's own player; fails when the answer is a refusal.
 */
export async function offered(url, before) {
  let answer;
  let text;
  try {
    answer = await fetch(stamped(url), { signal: AbortSignal.timeout(8000) });
    text = await answer.text();
  } catch {
    return before; // whoever plays it finds the same trouble, and says so
  }
  if (!answer.ok) {
    throw new Error(`${answer.status}`);
  }
  return read(text, answer.url);
}

function read(text, base) {
  const lines = text.split(/\r?\n/);
  const media = tagged(lines, '#EXT-X-MEDIA:').map(({ attributes }) => attributes);
  const variants = tagged(lines, '#EXT-X-STREAM-INF:').sort((a, b) => rate(a) - rate(b));
  const audio = media.filter(({ TYPE, URI }) => TYPE === 'AUDIO' && URI);
  const alone = variants.find(({ attributes }) => !attributes.RESOLUTION && /^mp4a[^,]*$/i.test(attributes.CODECS ?? ''));
  const sound = (audio.find(({ DEFAULT }) => DEFAULT === 'YES') ?? audio[0])?.URI
    ?? alone?.uri ?? (variants.length > 1 ? variants[0].uri : null);
  return {
    renditions: audio.length > 0 || media.some(({ TYPE }) => TYPE === 'SUBTITLES' || TYPE === 'CLOSED-CAPTIONS'),
    sound: sound && new URL(sound, base).href,
  };
}

const rate = ({ attributes }) => Number(attributes.BANDWIDTH) || 0;

function tagged(lines, tag) {
  return lines.flatMap((line, i) => (line.startsWith(tag)
    ? [{ attributes: attributesOf(line.slice(tag.length)), uri: lines.slice(i + 1).find((next) => next && !next.startsWith('#')) }]
    : []));
}

function attributesOf(list) {
  const found = list.matchAll(/([A-Z0-9-]+)=(?:"([^"]*)"|([^,]*))/g);
  return Object.fromEntries([...found].map(([, name, quoted, plain]) => [name, quoted ?? plain]));
}
