// Captions: over the picture, or as text below it whose size one chooses. Both engines make tracks of the video of them.

import { choice } from './choice.js';
import { recall, remember } from './memory.js';
import { label, language, onTexts, t } from './texts.js';

const OFF = 'off';
const LINES = 3;
const LINE = 0.065; // of the picture's height: browsers draw captions so high
const FITS = 60; // letters of a caption on one line of the picture
const SIZES = [1, 1.25, 1.5, 2, 2.5];
const byId = (id) => document.getElementById(id);

export function captions(video) {
  const box = byId('captions-apart');
  const lines = byId('caption-lines');
  const drawTracks = choice(byId('captions'), choose);
  let wanted = recall('captions') ?? OFF;
  let size = Math.max(0, SIZES.indexOf(Number(recall('captions.size'))));
  const lifted = new WeakSet(); // captions whose place is ours, not the stream's
  let read = null; // the track that is being read

  const tracks = () => [...video.textTracks].filter(({ kind }) => kind === 'subtitles' || kind === 'captions');
  const name = (track) => track.language || track.label;
  const current = () => tracks().find((track) => name(track) === wanted) ?? null;

  function choose(next) {
    wanted = next;
    remember('captions', next);
    apply();
  }

  function apply() {
    const chosen = current();
    const mode = box.checked && !video.webkitDisplayingFullscreen ? 'hidden' : 'showing'; // hidden ones go on being read
    for (const track of tracks()) {
      const right = track === chosen ? mode : 'disabled';
      if (track.mode !== right) { // the engine hears of each change, and makes changes too
        track.mode = right;
      }
    }
    if (read !== chosen) {
      read?.removeEventListener('cuechange', write);
      chosen?.addEventListener('cuechange', write);
      read = chosen;
      lines.replaceChildren();
    }
    draw();
  }

  /** How much of the picture's height lies under the buttons, and under the one that turns on the sound. */
  function covered() {
    const unmute = byId('unmute');
    const above = unmute.hidden ? 0 : video.getBoundingClientRect().bottom - unmute.getBoundingClientRect().top;
    return Math.max(byId('controls').offsetHeight, above) / video.clientHeight;
  }

  /**
   * Above the buttons. In parts of the picture's height, not in lines: Chromium moves a caption that is shown already only
   * so, and takes the line for its top whatever is said of its alignment.
   */
  function lift(cue, below) {
    if (cue.line === 'auto' || lifted.has(cue)) {
      const height = LINE * cue.text.split('\n').reduce((lines, { length }) => lines + Math.ceil((length || 1) / FITS), 0);
      lifted.add(cue);
      cue.snapToLines = false;
      cue.line = Math.round(100 * Math.max(0, 1 - below - height));
    }
  }

  function liftAll() {
    const below = covered();
    [...(read?.cues ?? [])].forEach((cue) => lift(cue, below));
  }

  /** Only the newest lines: it is no transcript. */
  function write() {
    liftAll();
    const text = [...(read.activeCues ?? [])].map((cue) => cue.getCueAsHTML().textContent.trim()).join('\n');
    if (text === '' || lines.lastElementChild?.textContent === text) {
      return;
    }
    lines.append(Object.assign(document.createElement('p'), { textContent: text, lang: read.language || language }));
    while (lines.childElementCount > LINES) {
      lines.firstElementChild.remove();
    }
  }

  function draw() {
    const there = tracks();
    byId('captions').hidden = there.length === 0;
    byId('captions-apart-row').hidden = there.length === 0;
    const options = there.map((track) => [name(track), track.label || track.language]);
    drawTracks([[OFF, t('captions.off')], ...options], current() === null ? OFF : wanted);
    byId('captions-below').hidden = !box.checked || current() === null;
    return there.length > 0;
  }

  function resize(by) {
    size = Math.min(Math.max(size + by, 0), SIZES.length - 1);
    remember('captions.size', SIZES[size]);
    lines.style.fontSize = `${SIZES[size]}rem`;
    byId('captions-smaller').disabled = size === 0;
    byId('captions-larger').disabled = size === SIZES.length - 1;
  }

  box.checked = recall('captions.apart') === 'yes';
  box.addEventListener('change', () => {
    remember('captions.apart', box.checked ? 'yes' : 'no');
    apply();
  });
  byId('captions-smaller').addEventListener('click', () => resize(-1));
  byId('captions-larger').addEventListener('click', () => resize(1));
  for (const event of ['addtrack', 'removetrack']) {
    video.textTracks.addEventListener(event, apply);
  }
  video.textTracks.addEventListener('change', () => {
    if (video.webkitDisplayingFullscreen) { // iPhones have a menu of their own there
      const shown = tracks().find((track) => track.mode === 'showing');
      wanted = shown ? name(shown) : OFF;
    }
    apply();
  });
  for (const event of ['webkitbeginfullscreen', 'webkitendfullscreen']) {
    video.addEventListener(event, apply);
  }
  new MutationObserver(liftAll).observe(byId('unmute'), { attributeFilter: ['hidden'] });
  video.addEventListener('seeking', () => lines.replaceChildren()); // what was said there is not what comes here
  onTexts(() => {
    label(byId('captions-smaller'), t('captions.smaller'));
    label(byId('captions-larger'), t('captions.larger'));
  });
  resize(0);
  return {
    draw,
    toggle() {
      const [first] = tracks();
      if (first) {
        choose(current() === null ? name(tracks().find((track) => track.language === language) ?? first) : OFF);
      }
    },
  };
}
