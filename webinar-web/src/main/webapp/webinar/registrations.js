// One box for all boxes but those of people who do not come any more. Without it people are chosen one by one.

const all = document.getElementById('all');

if (all) {
  const boxes = [...document.querySelectorAll('.registrations tbody input[type=checkbox]')]
    .filter((box) => !['CANCELLED', 'DECLINED'].includes(box.closest('tr').dataset.state));
  all.hidden = false;
  all.addEventListener('change', () => boxes.forEach((box) => { box.checked = all.checked; }));
}
