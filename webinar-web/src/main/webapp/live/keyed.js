// A list whose lines stay the same elements while others come and go: nobody loses the focus to a redraw.

/**
 * Makes one for things with an id. `make(thing)` gives a line; when the line goes in which the focus is, the next one gets
 * it, so that many are done in a row, and `refuge` when there is none.
 */
export function keyed(list, refuge, make) {
  const lines = new Map(); // id → { line, drawn }

  function remove(id) {
    const { line } = lines.get(id);
    const next = line.nextElementSibling ?? line.previousElementSibling;
    if (line.contains(document.activeElement)) {
      (next?.querySelector('button') ?? refuge).focus();
    }
    line.remove();
    lines.delete(id);
  }

  return (things) => {
    const ids = new Set(things.map(({ id }) => id));
    [...lines.keys()].filter((id) => !ids.has(id)).forEach(remove);
    things.forEach((thing, i) => {
      const drawn = JSON.stringify(thing);
      if (lines.get(thing.id)?.drawn !== drawn) {
        const line = make(thing);
        lines.get(thing.id)?.line.replaceWith(line);
        lines.set(thing.id, { line, drawn });
      }
      const { line } = lines.get(thing.id);
      if (list.children[i] !== line) {
        list.insertBefore(line, list.children[i] ?? null);
      }
    });
  };
}
