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

const HOUR = { hour: '2-digit', minute: '2-digit' };

/** "Saturday 21 November 2026, 15:00 – 16:30 (Central European Standard Time)", in the viewer's zone. */
export function when(start, end) {
  return day(start) === day(end)
    ? t('date.range', day(start), hourOf(start), hourOf(end), zone(start))
    : t('date.ranges', day(start), hourOf(start), day(end), hourOf(end), zone(start));
}

/** The same of a moment. */
export function moment(instant) {
  return t('date.moment', day(instant), hourOf(instant), zone(instant));
}

/** "21 Nov 2026, 15:00 CET", where there is little room. */
export function brief(instant) {
  return t('date.brief', day(instant, { day: 'numeric', month: 'short', year: 'numeric' }), zonedHour(instant));
}

/** The first of a month is "1er" in French, which browsers do not know. */
function day(instant, how = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }) {
  return new Intl.DateTimeFormat(locale(), how)
    .formatToParts(new Date(instant))
    .map(({ type, value }) => (type === 'day' && value === '1' && locale().startsWith('fr') ? '1er' : value))
    .join('');
}

function zone(instant) {
  return new Intl.DateTimeFormat(locale(), { timeZoneName: 'long' }).formatToParts(new Date(instant))
    .find((part) => part.type === 'timeZoneName')?.value ?? '';
}

/** "15:00 CET". */
export function zonedHour(instant) {
  return new Intl.DateTimeFormat(locale(), { ...HOUR, timeZoneName: 'short' }).format(new Date(instant));
}

/** The hour alone: only where the whole moment stands, too. */
export function hourOf(instant) {
  return new Intl.DateTimeFormat(locale(), HOUR).format(new Date(instant));
}
