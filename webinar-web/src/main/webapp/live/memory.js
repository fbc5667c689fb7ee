// What a viewer has chosen, for the next time (lasting) or for this visit. Storage may be forbidden: then it is forgotten.

export function remember(name, value, storage = () => localStorage) {
  try {
    storage().setItem(`webinar.${name}`, value);
  } catch { /* forgotten */ }
}

export function recall(name, storage = () => localStorage) {
  try {
    return storage().getItem(`webinar.${name}`);
  } catch {
    return null;
  }
}

export const forThisVisit = () => sessionStorage;
