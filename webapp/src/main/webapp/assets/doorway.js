// The pages a browser passes through before and after a visit. Each says in data-door what is to be done on it.
(function () {
  'use strict';

  const FIRST_ANSWER_MS = 500;
  const PATIENCE_MS = 1500;
  const door = document.querySelector('[data-door]');

  // A login in a frame: by cookie if this browser keeps ours, else by the platform's storage, else in a window of its own.
  async function login() {
    if (keepsCookies() || await asked('lti.put_data', { key: door.dataset.key, value: door.dataset.value })) {
      location.replace(door.dataset.next);
      return;
    }
    document.querySelector('[data-passing]').hidden = true;
    document.querySelector('[data-otherwise]').hidden = false;
  }

  // A launch without our cookie: sent again with what the platform kept. Without it Kith says what to do.
  async function kept() {
    const answer = await asked('lti.get_data', { key: door.dataset.key });
    const form = document.querySelector('form');
    form.elements.secret.value = (answer && answer.value) || '';
    form.submit();
  }

  // What somebody chose, back to the LMS that asked (Deep Linking 2.0, 4.5).
  function send() {
    document.querySelector('form').submit();
  }

  function keepsCookies() {
    try {
      return document.cookie.split('; ').some(function (cookie) { return cookie.startsWith(door.dataset.probe + '='); });
    } catch (blocked) {
      return false;
    }
  }

  // Client Side postMessages 0.1. Only the origin of the registered authorization endpoint is told anything, and only it is believed.
  async function asked(subject, question) {
    if (!door.dataset.origin || window.parent === window) return undefined;
    const frame = await storage(subject);
    return answer(frame, door.dataset.origin, subject, question, PATIENCE_MS);
  }

  // As the platform describes itself, else as its login request said, else the page around us.
  async function storage(subject) {
    const described = await answer(window.parent, '*', 'lti.capabilities', {}, FIRST_ANSWER_MS);
    const messages = (described && Array.isArray(described.supported_messages) && described.supported_messages) || [];
    const offer = messages.find(function (message) { return message && message.subject === subject; });
    return named(offer && offer.frame) || named(door.dataset.frame) || window.parent;
  }

  function named(name) {
    if (!name) return undefined;
    if (name === '_parent') return window.parent;
    try {
      return window.parent.frames[name];
    } catch (missing) {
      return undefined;
    }
  }

  // Undefined if it says no, or nothing in time: Canvas's mobile apps announce a storage and never answer.
  function answer(frame, origin, subject, question, patience) {
    return new Promise(function (resolve) {
      const id = 'kith-' + crypto.getRandomValues(new Uint32Array(2)).join('-');
      const late = setTimeout(function () { done(undefined); }, patience);
      function done(said) {
        clearTimeout(late);
        removeEventListener('message', heard);
        resolve(said);
      }
      function heard(event) {
        const said = event.data;
        if (origin === '*' ? event.source !== frame : event.origin !== origin) return;
        if (!said || said.message_id !== id || said.subject !== subject + '.response') return;
        done(said.error ? undefined : said);
      }
      addEventListener('message', heard);
      frame.postMessage(Object.assign({ subject: subject, message_id: id }, question), origin);
    });
  }

  const doors = { login: login, kept: kept, send: send };
  if (door && doors[door.dataset.door]) doors[door.dataset.door]();
})();
