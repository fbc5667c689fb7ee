// A choice of one among several, as plain radio buttons under a heading of their own.

export function choice(fieldset, choose) {
  let drawn = '';

  fieldset.addEventListener('change', ({ target }) => choose(target.value));
  /** Draws [value, words] pairs; leaves them alone, with the focus in them, when nothing has changed. */
  return function draw(options, chosen) {
    const next = JSON.stringify(options);
    if (drawn !== next) {
      drawn = next;
      fieldset.querySelector('div').replaceChildren(...options.map(([value, words]) => {
        const line = document.createElement('label');
        const input = Object.assign(document.createElement('input'), { type: 'radio', name: fieldset.id, value });
        line.append(input, ` ${words}`);
        return line;
      }));
    }
    for (const input of fieldset.querySelectorAll('input')) {
      input.checked = input.value === chosen;
    }
  };
}
