// How good the picture is, and whether there is one at all.

import { choice } from './choice.js';
import { forThisVisit, recall, remember } from './memory.js';
import { t } from './texts.js';

const AUTOMATIC = 'auto';
const byId = (id) => document.getElementById(id);

export function quality({ levels, choose, sound, reopen }) {
  const box = byId('sound-alone');
  const drawLevels = choice(byId('quality'), (value) => {
    remember('quality', value);
    apply();
  });

  const wanted = () => recall('quality') ?? AUTOMATIC;
  const soundAlone = () => box.checked && sound() !== null;

  function apply() {
    choose(Number(wanted())); // a height that is not there is as good as automatic
  }

  function draw() {
    const heights = soundAlone() ? [] : levels().map(String);
    byId('quality').hidden = heights.length < 2;
    drawLevels(
      [[AUTOMATIC, t('quality.automatic')], ...heights.map((height) => [height, t('quality.height', height)])],
      heights.includes(wanted()) ? wanted() : AUTOMATIC,
    );
    byId('sound-alone-row').hidden = sound() === null;
    byId('listening').hidden = !soundAlone();
    return heights.length > 1 || sound() !== null;
  }

  box.checked = recall('sound', forThisVisit) === 'alone';
  box.addEventListener('change', () => {
    remember('sound', box.checked ? 'alone' : 'with picture', forThisVisit);
    draw();
    reopen(box.checked);
  });
  return { draw, apply, soundAlone };
}
