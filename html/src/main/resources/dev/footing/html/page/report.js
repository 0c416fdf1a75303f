'use strict';
(function () {
  // A link to a part opens what is folded in it.
  function reveal() {
    var part = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    if (part && part.classList.contains('folded')) {
      part.querySelector('details').open = true;
    }
  }
  window.addEventListener('hashchange', reveal);
  reveal();

  // Lets a reader look at the cash of one strategy at a time; without it all of them are shown.
  var fans = document.querySelector('#cash .fans');
  if (!fans) { return; }
  var figures = Array.from(fans.querySelectorAll('figure'));
  if (figures.length === 1) { return; }
  var label = document.createElement('label');
  label.className = 'choose';
  label.append('Show the cash of ');
  var select = document.createElement('select');
  select.append(new Option('every strategy', ''));
  figures.forEach(function (figure) {
    select.append(new Option(figure.querySelector('title').textContent.replace(/: cash lasts .*$/, ''), figure.id));
  });
  select.addEventListener('change', function () {
    figures.forEach(function (figure) {
      figure.hidden = select.value !== '' ? figure.id !== select.value : false;
    });
  });
  label.append(select);
  fans.before(label);
})();
