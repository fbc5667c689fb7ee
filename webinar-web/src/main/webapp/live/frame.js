// Pod's ?is_iframe=true: in other people's pages there is the stage and what belongs to it, and nothing around.

if (new URLSearchParams(location.search).get('is_iframe') === 'true') {
  document.documentElement.classList.add('framed');
}
