// Pod's ?is_iframe=true: in other people's pages there is the stage and what belongs to it, and nothing around.

if (new URLSearchParams(location.search).get('is_iframe') === 'true') {
  document.documentElement.classList.add('framed');
  // Signing in and other ways out lead to a tab of their own: many of those pages let nobody put them into a frame.
  document.head.append(Object.assign(document.createElement('base'), { target: '_blank' }));
}
