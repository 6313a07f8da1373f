// Optional everywhere: a page without it works as well.
document.querySelectorAll('[data-copy]').forEach(function (button) {
  var field = document.getElementById(button.getAttribute('data-copy'));
  if (!field || !navigator.clipboard) return;
  button.hidden = false;
  button.addEventListener('click', function () {
    navigator.clipboard.writeText(field.value).then(function () {
      button.textContent = button.getAttribute('data-copied');
      field.select();
    });
  });
});
// What goes on by itself is looked at again, unless somebody is about to do something.
document.querySelectorAll('[data-refresh]').forEach(function (live) {
  setInterval(function () {
    var busy = document.activeElement && document.activeElement !== document.body;
    var open = document.querySelector('main details[open]');
    if (!busy && !open && document.visibilityState === 'visible') location.reload();
  }, live.getAttribute('data-refresh') * 1000);
});
