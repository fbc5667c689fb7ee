// What stands beside the chat, as far as this page knows: questions, polls, and what the owner allows. The line brings
// changes with the numbers from and up to which they are all; whoever has missed some asks for what came after.

import { at } from './address.js';

export const questions = new Map(); // id → question
export const polls = new Map(); // id → poll
export const board = { rules: null, moderator: false, ticket: null };

const listeners = [];
const TOGETHER = 700; // moderators ask this long after a change, for what the line keeps from others
let revision = 0;
let asking = null;
let askAgain = false;
let waiting = 0;

export function onChange(listener) {
  listeners.push(listener);
}

function tell(fresh) {
  listeners.forEach((listener) => listener(fresh));
}

/** What a message to all does not say of a thing, we keep: whose it is, whether we voted. */
function put(known, news, own) {
  const before = known.get(news.id);
  if (before && before.revision > news.revision) {
    return;
  }
  known.set(news.id, { ...news, [own]: news[own] ?? before?.[own] });
}

/** Moderators see counts that are kept back from others. */
function keepCounts(news) {
  const before = polls.get(news.id);
  return board.moderator && before
    ? { ...news, options: news.options.map((option, i) => ({ ...option, votes: option.votes ?? before.options[i].votes })) }
    : news;
}

function take(panel) {
  const first = revision === 0;
  Object.assign(board, { rules: panel.rules, moderator: panel.moderator, ticket: panel.ticket ?? null });
  panel.questions.forEach((question) => put(questions, question, 'own'));
  panel.polls.forEach((poll) => put(polls, poll, 'chosen'));
  panel.gone.forEach((id) => questions.delete(id));
  if (panel.drafts) {
    [...polls.values()].filter(({ id, state }) => state === 'draft' && !panel.drafts.includes(id))
      .forEach(({ id }) => polls.delete(id));
  }
  revision = Math.max(revision, panel.revision);
  tell(!first);
}

/** Asks for what came after the last number we know; once at a time, and once more when somebody asks meanwhile. */
export function catchUp() {
  askAgain = asking !== null;
  asking ??= (async () => {
    do {
      askAgain = false;
      const answer = await fetch(at('/panel', { after: revision }), {
        headers: { Accept: 'application/json' }, cache: 'no-store', signal: AbortSignal.timeout(10_000),
      });
      if (!answer.ok) {
        return;
      }
      take(await answer.json());
    } while (askAgain);
  })().catch(() => { /* the next change, or the next line, asks again */ }).finally(() => { asking = null; });
  return asking;
}

function catchUpIn(ms) {
  if (!waiting) {
    waiting = setTimeout(() => {
      waiting = 0;
      catchUp();
    }, ms);
  }
}

/** News for all pages of the event. */
export function hear(news) {
  if (news.from > revision) {
    catchUpIn(Math.random() * 1000); // many have missed the same
    return;
  }
  if (news.revision <= revision) {
    return;
  }
  board.rules = news.rules;
  news.questions.forEach((question) => put(questions, question, 'own'));
  news.polls.forEach((poll) => put(polls, keepCounts(poll), 'chosen'));
  const mine = news.gone.some((id) => questions.get(id)?.own?.mine);
  if (board.moderator || mine) {
    catchUpIn(TOGETHER);
  } else {
    news.gone.forEach((id) => questions.delete(id));
    revision = news.revision;
  }
  tell(true);
}

/** What the server has answered to our own deed is known before the line says so. */
export function know(kind, news) {
  put(kind === 'poll' ? polls : questions, news, kind === 'poll' ? 'chosen' : 'own');
  tell(true);
}

/** Somebody else looks now: all of it anew. */
export function forget() {
  revision = 0;
  questions.clear();
  polls.clear();
  return catchUp();
}
