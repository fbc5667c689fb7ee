// Deeds of one kind, one after the other: two that are sent at once may arrive the other way round.

/** A function that does the deed as soon as the one before is done; `busy()` says whether any is under way. */
export function oneByOne(deed) {
  let last = Promise.resolve();
  let waiting = 0;
  const next = () => {
    waiting++;
    last = last.catch(() => {}).then(deed).finally(() => { waiting--; });
    return last;
  };
  next.busy = () => waiting > 0;
  return next;
}
