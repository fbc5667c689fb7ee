// One box for all boxes. Without it people are chosen one by one.

const all = document.getElementById('all');

if (all) {
  const boxes = [...document.querySelectorAll('.registrations tbody input[type=checkbox]')];
  all.hidden = false;
  all.addEventListener('change', () => boxes.forEach((box) => { box.checked = all.checked; }));
}
