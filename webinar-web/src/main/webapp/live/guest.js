// The name under which somebody without an account speaks up: one for chat and questions, kept for the next time.

const KEPT = 'webinar.guest';
const inputs = [...document.querySelectorAll('[data-guest-name]')];

// Storage may be forbidden (private windows, strict settings): the name is then typed again.
function recall() {
  try { return localStorage.getItem(KEPT) ?? ''; } catch { return ''; }
}

function remember(name) {
  try { localStorage.setItem(KEPT, name); } catch { /* typed again, then */ }
}

inputs.forEach((input) => {
  input.value = recall();
  input.addEventListener('input', () => inputs.forEach((other) => { other.value = input.value; }));
  input.addEventListener('change', () => remember(input.value.trim()));
});
