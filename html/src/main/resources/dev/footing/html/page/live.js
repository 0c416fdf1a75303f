'use strict';
(function () {
  // Asks the server for the answer to what stands in the fields, and puts it in the place of the one before: first
  // figures at once, where they turn along the number that moved after a moment, settled ones when the hand rests.
  // Without this script the buttons of the form do the same.
  var PAUSE = 120;
  var REST = 350;
  var form = document.getElementById('inputs');
  var answer = document.getElementById('answer');
  var problems = document.getElementById('problems');
  var status = document.getElementById('status');
  var asking = false;
  var again = false;
  var resting = 0;
  var turning = null;
  var settling = null;
  var moved = '';

  function controls() {
    return Array.from(form.elements).filter(function (control) { return control.name && control.type !== 'hidden'; });
  }

  function changed(control) {
    if (control.type === 'checkbox') { return control.checked !== (control.dataset.stated === 'checked'); }
    return control.value.trim() !== (control.dataset.stated || '');
  }

  // The fields that are otherwise than stated; of several boxes with one name all that are ticked.
  function query() {
    var asked = new URLSearchParams();
    controls().forEach(function (control) {
      control.closest('.field').classList.remove('changed');
    });
    controls().forEach(function (control) {
      if (!changed(control)) { return; }
      control.closest('.field').classList.add('changed');
      if (control.type !== 'checkbox') {
        asked.append(control.name, control.value);
      } else if (!asked.has(control.name)) {
        asked.append(control.name, '');
        controls().forEach(function (other) {
          if (other.name === control.name && other.checked) { asked.append(other.name, other.value); }
        });
      }
    });
    return asked;
  }

  function element(text) {
    return new DOMParser().parseFromString(text, 'text/html').body.firstElementChild;
  }

  function opened() {
    return Array.from(document.querySelectorAll('#figures details[open] > summary'), function (summary) {
      return summary.textContent;
    });
  }

  function show(text) {
    var next = element(text);
    var old = document.getElementById('figures');
    var open = opened();
    var focused = document.activeElement && old.contains(document.activeElement) ? document.activeElement : null;
    var place = focused && focused.textContent;
    if (!next.querySelector('#turns')) {
      var turns = old.querySelector('#turns');
      var short = next.querySelector('#in-short');
      if (turns && short && next.dataset.settled === 'no') {
        turns.classList.add('stale');
        short.after(turns);
      }
    }
    old.replaceWith(next);
    next.querySelectorAll('details').forEach(function (details) {
      if (open.includes(details.querySelector('summary').textContent)) { details.open = true; }
    });
    if (place) {
      var same = Array.from(next.querySelectorAll('summary,[tabindex="0"]')).find(function (part) {
        return part.textContent === place;
      });
      if (same) { same.focus({ preventScroll: true }); }
    }
    var headline = next.querySelector('.headline');
    if (headline && next.dataset.settled === 'yes') { status.textContent = headline.textContent; }
    answer.classList.remove('waiting');
  }

  function told(text) {
    controls().forEach(function (control) { control.removeAttribute('aria-invalid'); control.removeAttribute('aria-describedby'); });
    problems.replaceChildren();
    if (!text) { return; }
    problems.append(element(text));
    problems.querySelectorAll('li[data-field]').forEach(function (item, i) {
      var field = document.getElementById(item.dataset.field);
      item.id = 'problem-' + i;
      if (field) {
        field.setAttribute('aria-invalid', 'true');
        field.setAttribute('aria-describedby', item.id);
      }
    });
    answer.classList.add('waiting');
  }

  function failed(why) {
    var box = document.createElement('div');
    box.id = 'refused';
    box.append(why);
    problems.replaceChildren(box);
  }

  // A browser gives no text of a number that is none, which would be taken for nothing.
  function unreadable() {
    var bad = controls().filter(function (control) { return control.validity.badInput; });
    if (bad.length === 0) { return false; }
    told('');
    failed('There is no answer for these inputs: ' + bad.map(function (control) {
      control.setAttribute('aria-invalid', 'true');
      return control.labels[0].textContent;
    }).join('; ') + ' must be a number. Write digits, with a point before decimals.');
    answer.classList.add('waiting');
    return true;
  }

  // Browsers let a page change its address so many times in a while; the answer does not hang on it.
  function remember(asked) {
    try {
      history.replaceState(null, '', asked.toString() === '' ? '.' : '.?' + asked);
    } catch (tooOften) {
      return;
    }
  }

  function ask(stage, signal, along) {
    var asked = query();
    if (stage === 'settled') { remember(asked); }
    asked.append('stage', stage);
    if (along) { asked.append('moved', along); }
    return fetch('answer?' + asked, { signal: signal, cache: 'no-store' }).then(function (response) {
      return response.text().then(function (text) {
        if (response.ok) {
          told('');
          show(text);
        } else if (response.status === 422) {
          told(text);
        } else {
          failed(text);
        }
        return response.ok;
      });
    }).catch(function (error) {
      if (error.name !== 'AbortError') {
        failed('The server does not answer. Start footing serve again, and open the address that it prints.');
      }
      return false;
    });
  }

  function first() {
    clearTimeout(resting);
    if (settling) { settling.abort(); settling = null; }
    if (turning) { turning.abort(); turning = null; }
    if (unreadable()) { return; }
    answer.classList.add('waiting');
    if (asking) { again = true; return; }
    asking = true;
    ask('first').then(function (ok) {
      asking = false;
      if (again) { again = false; first(); return; }
      if (ok) { resting = setTimeout(moved ? turn : settle, moved ? PAUSE : REST); }
    });
  }

  // Where the answer turns along the number that moved takes longer than the answer itself.
  function turn() {
    turning = new AbortController();
    ask('first', turning.signal, moved).then(function (ok) {
      if (ok) { resting = setTimeout(settle, REST); }
    });
  }

  function settle() {
    settling = new AbortController();
    ask('settled', settling.signal);
  }

  // A number that has a value can be moved by hand: from nothing to three times what was stated, within its range.
  function slider(field) {
    var stated = Number(field.dataset.stated || field.placeholder || NaN);
    var low = field.min !== undefined && field.min !== '' ? Number(field.min) : Number(field.dataset.low || 0);
    var top = field.max !== undefined && field.max !== '' ? field.max : field.dataset.high;
    var high = top === undefined || top === '' ? Infinity : Number(top);
    if (!Number.isFinite(stated) || stated <= 0) { return; }
    var from = Math.max(low, 0);
    var to = Math.min(high, stated * 3);
    var fine = field.step === '1' ? 1 : Math.pow(10, Math.floor(Math.log10((to - from) / 100)));
    var slide = document.createElement('input');
    slide.type = 'range';
    slide.min = String(Math.ceil(from / fine) * fine || 0);
    slide.max = String(to);
    slide.step = String(fine);
    slide.value = field.value || String(stated);
    slide.setAttribute('aria-label', field.labels[0].textContent + ', slider');
    slide.addEventListener('input', function (event) {
      event.stopPropagation();
      field.value = String(Number(Number(slide.value).toPrecision(12)));
      moved = field.name;
      first();
    });
    field.addEventListener('input', function () {
      var typed = Number(field.value || stated);
      if (Number.isFinite(typed)) { slide.value = String(typed); }
    });
    field.after(slide);
  }

  controls().forEach(function (control) {
    if (control.dataset.numeric === 'yes') { slider(control); }
  });
  form.addEventListener('input', function (event) {
    if (!event.target.name) { return; }
    moved = event.target.dataset.numeric === 'yes' ? event.target.name : '';
    first();
  });
  form.addEventListener('submit', function (event) {
    if (event.submitter && event.submitter.getAttribute('formaction')) { return; }
    event.preventDefault();
    first();
  });
  query();
  if (document.getElementById('figures').dataset.settled === 'no') { settle(); }
})();
