// The presenter's console: puts the parts together. The line rings, the parts ask; without a line they ask by themselves.

import * as backstage from './backstage.js';
import { board, catchUp, forget, hear, onChange, questions } from './board.js';
import * as chat from './chat.js';
import { now, zonedHour } from './clock.js';
import { setModerates } from './composer.js';
import * as desk from './desk.js';
import * as held from './held.js';
import * as pollList from './polls.js';
import * as questionList from './questions.js';
import * as steer from './steer.js';
import { language, onTexts, speak, t } from './texts.js';
import { setUpVisitor } from './visitor.js';
import * as wire from './wire.js';

const EACH = 5000; // how often it is asked whether the server is still there
const byId = (id) => document.getElementById(id);
let way = 'line';
let lostAt = null;
let gone = false;
let refused = false; // who keeps order here and may not watch: a password was not typed yet, for example
let deskReady = false;
let waiting = 0;

function drawConnection() {
  const sentence = gone ? t('console.gone')
    : lostAt !== null ? t('console.lost', zonedHour(lostAt))
      : refused ? t('console.refused')
        : way === 'polling' ? t('console.slowLine') : '';
  const box = byId('connection');
  box.hidden = sentence === '';
  if (box.textContent !== sentence) {
    box.textContent = sentence;
  }
  document.querySelector('main').dataset.connection = gone ? 'gone' : lostAt !== null ? 'lost' : way === 'polling' ? 'slow' : 'good';
}

function drawTitle() {
  document.title = [waiting > 0 ? `(${waiting})` : '', t('console.title'), steer.title()].filter((part) => part)
    .join(' · ').replace(') · ', ') ');
}

function reached(how) {
  const wasLost = lostAt !== null;
  gone = how === 'gone';
  lostAt = how === 'lost' ? lostAt ?? now() : null;
  if (wasLost && how === 'good') {
    askAll();
  }
  drawConnection();
  drawTitle();
}

function askAll() {
  backstage.look();
  catchUp();
}

function setUpWire() {
  wire.on('state', (state) => {
    refused = false;
    chat.setState(state.chat, state.phase);
    steer.showViewers(state.viewers);
    questionList.setOver(state.phase === 'ended');
    steer.look();
    if (board.rules === null) {
      catchUp();
    }
  });
  wire.on('viewers', steer.showViewers);
  wire.on('messages', chat.add);
  wire.on('moderation', backstage.look);
  wire.on('panel', hear);
  wire.on('way', (next) => {
    if (next === 'line') { // from here on the line tells; what came before we ask for
      askAll();
    }
    way = next === 'opening' ? way : next;
    drawConnection();
  });
  wire.on('missing', steer.look);
  wire.on('refused', () => {
    refused = true;
    drawConnection();
    setTimeout(wire.connect, 3 * EACH);
  });
}

onChange(() => {
  if (board.moderator && !deskReady) {
    deskReady = true;
    desk.setUp();
  }
  const open = [...questions.values()].filter(({ state }) => ['new', 'approved'].includes(state)).length;
  byId('jump-questions').textContent = open > 0 ? open : '';
});
held.onHeld((n) => {
  waiting = n;
  byId('jump-held').textContent = n > 0 ? n : '';
  drawTitle();
});
steer.onReached(reached);

chat.setUp();
chat.decorateWith(backstage.decorate);
setModerates(true);
[questionList, pollList, held, steer].forEach((part) => part.setUp());
setUpWire();
let knownVisitor = null;
setUpVisitor((visitor) => {
  chat.setVisitor(visitor);
  questionList.setVisitor(visitor);
  pollList.setVisitor(visitor);
  if (knownVisitor !== null && knownVisitor.signedIn !== visitor.signedIn) {
    forget();
  }
  knownVisitor = visitor;
});
onTexts(() => {
  drawConnection();
  drawTitle();
});
await speak(language);
steer.look();
backstage.look();
setInterval(() => {
  steer.look();
  if (way !== 'line') { // nobody rings
    askAll();
  }
}, EACH);
addEventListener('offline', () => reached('lost'));
addEventListener('online', () => steer.look());
wire.connect();
