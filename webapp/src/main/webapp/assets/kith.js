// The visit lives in the page: every request of htmx carries its token, and nothing is kept in cookies.
(function () {
  'use strict';

  const KEY = 'kith-visit';

  function frame() {
    return document.getElementById('kith');
  }

  function token() {
    return (frame() && frame().dataset.visit) || '';
  }

  // Survives a reload of this tab only; in frames without storage a reload asks to open Families again.
  function remembered(value) {
    try {
      if (value) sessionStorage.setItem(KEY, value);
      return sessionStorage.getItem(KEY) || '';
    } catch (blocked) {
      return '';
    }
  }

  function settle() {
    const here = frame();
    if (!here) return;
    document.documentElement.lang = here.lang;
    document.documentElement.dir = here.dir;
    document.documentElement.dataset.skin = here.dataset.skin;
    if (here.dataset.visit) remembered(here.dataset.visit);
    if (document.querySelector('[data-forget]')) forget();
    if (here.dataset.path) history.replaceState(history.state, '', here.dataset.path);
    document.querySelectorAll('[data-print], [data-tick-all]').forEach(function (button) { button.hidden = false; });
    // In a frame most LMSs do not let us reach the clipboard.
    if (navigator.clipboard && window.parent === window) {
      document.querySelectorAll('[data-copy]').forEach(function (button) { button.hidden = false; });
    }
    document.querySelectorAll('[data-count]').forEach(count);
    clearInterval(running);
    document.querySelectorAll('[data-seconds]').forEach(runDown);
    const held = document.getElementById('held');
    if (held && !held.contains(document.activeElement)) held.focus({ preventScroll: false });
    if (document.querySelector('[data-close-now]')) closeForLms();
    tellHeight();
  }

  // LTI Dynamic Registration 1.0, 3.7: the LMS shut us in a frame or window of its own.
  function closeForLms() {
    const lms = window.opener || window.parent;
    if (lms !== window) lms.postMessage({ subject: 'org.imsglobal.lti.close' }, '*');
  }

  // Canvas makes the frame as high as the page; Moodle hears nothing and the page scrolls.
  function tellHeight() {
    if (window.parent !== window) {
      window.parent.postMessage(
        JSON.stringify({ subject: 'lti.frameResize', height: Math.max(document.body.scrollHeight, 400) }), '*');
    }
  }

  function count(hint) {
    const field = document.querySelector('[aria-describedby~="' + hint.id + '"]');
    if (field) hint.dataset.left = String(Number(hint.dataset.count) - field.value.length);
  }

  // A time is kept while somebody decides: the ring and the words run down, and what was typed stays when it is over.
  let running = 0;

  function runDown(timer) {
    const whole = Number(timer.dataset.seconds);
    const end = Date.now() + whole * 1000;
    const most = Math.max(whole, 120);
    function show() {
      const left = Math.max(0, Math.ceil((end - Date.now()) / 1000));
      const clock = Math.floor(left / 60) + ':' + String(left % 60).padStart(2, '0');
      timer.querySelector('[data-left]').textContent = left ? timer.dataset.said.replace('{0}', clock) : timer.dataset.over;
      timer.querySelector('.timer__ring').style.setProperty('--part', left / most);
      if (left === 60 || left === 20) timer.querySelector('[data-say]').textContent = timer.dataset.said.replace('{0}', clock);
      if (left) return;
      clearInterval(running);
      timer.querySelector('[data-say]').textContent = timer.dataset.over;
      timer.querySelector('[data-note]').hidden = true;
      timer.querySelector('[data-more]').hidden = true;
      timer.querySelector('[data-again]').hidden = false;
    }
    running = setInterval(show, 1000);
    show();
  }

  // Another time is chosen while one is kept: what is typed beside that one goes along, and not what the page began with.
  const SAID = ['interpreter', 'language', 'childcare', 'ages', 'ride', 'step-free', 'second-home', 'topic', 'phone', 'phone-other'];

  document.addEventListener('htmx:configRequest', function (event) {
    const wish = document.getElementById('wish');
    if (!wish || event.detail.elt.id !== 'choose') return;
    const typed = new FormData(wish);
    SAID.forEach(function (name) {
      event.detail.formData.delete(name);
      typed.getAll(name).forEach(function (value) { event.detail.formData.append(name, value); });
    });
  });

  function preview(field) {
    document.querySelectorAll('[data-shows="' + field.dataset.preview + '"]').forEach(function (shown) {
      shown.textContent = field.value;
      const part = shown.closest('[data-part]');
      if (part) part.hidden = !Array.from(part.querySelectorAll('[data-shows]')).some(function (each) { return each.textContent; });
    });
  }

  async function download(link) {
    const answer = await fetch(link.href, { headers: { Authorization: 'Bearer ' + token() } });
    if (!answer.ok) return;
    const file = document.createElement('a');
    file.href = URL.createObjectURL(await answer.blob());
    file.download = link.dataset.download;
    file.click();
    URL.revokeObjectURL(file.href);
  }

  // A reload, or a link opened by hand: the page came without its visit. This tab may still know it.
  function reopen() {
    const place = document.querySelector('[data-reopen]');
    const known = remembered();
    if (!place || !known || token() || place.dataset.reopen === 'tried') return;
    place.dataset.reopen = 'tried';
    frame().dataset.visit = known;
    htmx.ajax('GET', location.pathname + location.search, { target: 'body', swap: 'innerHTML', headers: { 'HX-Boosted': 'true' } })
      .then(function () { if (document.querySelector('[data-reopen]')) forget(); });
  }

  function forget() {
    try { sessionStorage.removeItem(KEY); } catch (blocked) { /* nothing was kept */ }
  }

  document.addEventListener('htmx:configRequest', function (event) {
    if (token()) event.detail.headers.Authorization = 'Bearer ' + token();
  });

  // htmx fetches a page of the history itself, before it asks for headers.
  document.addEventListener('htmx:historyCacheMiss', function (event) {
    const request = event.detail.xhr;
    const send = request.send;
    request.send = function () {
      if (token()) request.setRequestHeader('Authorization', 'Bearer ' + token());
      return send.apply(request, arguments);
    };
  });

  document.addEventListener('htmx:afterSettle', settle);
  document.addEventListener('htmx:historyRestore', settle);

  // What was typed stays on the page when it cannot be sent: the line says why, and what to do.
  function tell(id) {
    const line = document.getElementById(id);
    if (line) { line.hidden = false; line.focus(); }
  }

  document.addEventListener('htmx:sendError', function () { tell('offline'); });

  document.addEventListener('htmx:beforeSwap', function (event) {
    if (event.detail.xhr.status === 401 && event.detail.requestConfig.verb !== 'get') {
      event.detail.shouldSwap = false;
      tell('ended');
    }
  });

  document.addEventListener('click', function (event) {
    const link = event.target.closest('a[data-download]');
    if (link) { event.preventDefault(); event.stopPropagation(); download(link); }
    if (event.target.closest('[data-print]')) window.print();
    if (event.target.closest('[data-close]')) closeForLms();
    const ticker = event.target.closest('[data-tick-all]');
    if (ticker) ticker.closest('form').querySelectorAll('input[type=checkbox]').forEach(function (box) { box.checked = true; });
    const copy = event.target.closest('[data-copy]');
    if (copy && navigator.clipboard) navigator.clipboard.writeText(copy.dataset.copy);
  }, true);

  // A picker is a menu: choosing elsewhere or Escape closes it.
  document.addEventListener('click', function (event) {
    document.querySelectorAll('details.pill-picker[open], details.more[open]').forEach(function (menu) {
      if (!menu.contains(event.target)) menu.open = false;
    });
  });
  document.addEventListener('keydown', function (event) {
    const menu = event.key === 'Escape' && event.target.closest && event.target.closest('details.pill-picker[open], details.more[open]');
    if (menu) { menu.open = false; menu.querySelector('summary').focus(); }
  });

  document.addEventListener('input', function (event) {
    const field = event.target;
    if (field.dataset && field.dataset.preview) preview(field);
    (field.getAttribute('aria-describedby') || '').split(' ').forEach(function (id) {
      const hint = id && document.getElementById(id);
      if (hint && hint.dataset.count) count(hint);
    });
  });

  document.addEventListener('DOMContentLoaded', function () { settle(); reopen(); });
})();
