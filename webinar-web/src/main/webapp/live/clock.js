// The server's clock, seen from here, and what is shown of time: countdown and dates.

import { count, locale, t } from './texts.js';

// Distance from performance.now() to the server's time. Not from Date.now(): people change their
// clock. An answer can be late but never early, so the largest distance seen is the truest.
let offset;

export function heard(serverNow) {
  const sample = Date.parse(serverNow) - performance.now();
  if (!Number.isNaN(sample)) {
    offset = Math.max(offset ?? -Infinity, sample);
  }
}

export function now() {
  return offset === undefined ? Date.now() : performance.now() + offset;
}

/** Writes the time left into the cells; answers false once there is none. */
export function showCountdown(root, start) {
  const left = Math.ceil((Date.parse(start) - now()) / 1000);
  const seconds = Math.max(0, left);
  const parts = {
    day: Math.floor(seconds / 86400),
    hour: Math.floor(seconds / 3600) % 24,
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
  };
  for (const cell of root.querySelectorAll('[data-unit]')) {
    const unit = cell.dataset.unit;
    const digits = unit === 'day' ? String(parts.day) : String(parts[unit]).padStart(2, '0');
    set(cell, digits);
    set(cell.parentElement.querySelector('span'), count(`waiting.${unit}`, parts[unit]));
  }
  root.querySelector('[data-unit=day]').parentElement.hidden = parts.day === 0;
  return left > 0;
}

function set(element, text) {
  if (element.textContent !== text) { // written once a second: touch only what changes
    element.textContent = text;
  }
}

/** "Saturday 21 November 2026, 15:00 – 16:30 (Central European Standard Time)", in the viewer's zone. */
export function when(start, end) {
  const from = new Date(start);
  const to = new Date(end);
  const hour = new Intl.DateTimeFormat(locale(), { hour: '2-digit', minute: '2-digit' });
  const zone = new Intl.DateTimeFormat(locale(), { timeZoneName: 'long' }).formatToParts(from)
    .find((part) => part.type === 'timeZoneName')?.value ?? '';
  return day(from) === day(to)
    ? t('date.range', day(from), hour.format(from), hour.format(to), zone)
    : t('date.ranges', day(from), hour.format(from), day(to), hour.format(to), zone);
}

/** The first of a month is "1er" in French, which browsers do not know. */
function day(date) {
  return new Intl.DateTimeFormat(locale(), { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
    .formatToParts(date)
    .map(({ type, value }) => (type === 'day' && value === '1' && locale().startsWith('fr') ? '1er' : value))
    .join('');
}

export function hourOf(instant) {
  return new Intl.DateTimeFormat(locale(), { hour: '2-digit', minute: '2-digit' }).format(new Date(instant));
}
