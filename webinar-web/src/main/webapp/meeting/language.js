// The choice of the language, one for all pages, ours and Pod's (Django's cookie). The page is drawn anew in it, and what was
// typed comes back (draft.js).

for (const button of document.querySelectorAll('[data-lang]')) {
  button.addEventListener('click', () => {
    document.cookie = `django_language=${button.dataset.lang}; path=/; max-age=31536000; samesite=lax`;
    window.webinarDrawAnew();
  });
}
