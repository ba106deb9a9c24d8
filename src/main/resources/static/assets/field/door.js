'use strict';

/* The way to the server, for one person: what is sent goes out under that name or not at all. */
class Door {

  #official;
  #root;
  #token;

  constructor(official, root) {
    this.#official = official;
    this.#root = root;
    this.#token = Door.#tokenIn(document);
  }

  static #tokenIn(page) {
    return page.querySelector('.account [name=_csrf]')?.value;
  }

  takeKey() {
    return this.#ask('me/device-key', {method: 'POST'});
  }

  answers(inspection) {
    return this.#ask(`inspections/${inspection}/answers`, {});
  }

  send(thing, bytes) {
    if (thing.kind === 'finding') {
      return this.#finding(thing);
    }
    return thing.kind === 'photo' ? this.#photo(thing, bytes) : this.#answer(thing);
  }

  #answer({key, inspection, item, answer, note, follows}) {
    return this.#ask(`inspections/${inspection}/answers/${item}`, {
      method: 'PUT',
      headers: {'Idempotency-Key': key, 'Content-Type': 'application/json'},
      body: JSON.stringify({answer, note, follows}),
    });
  }

  #finding({key, inspection, entered, detectedAt}) {
    return this.#ask(`inspections/${inspection}/findings`, {
      method: 'POST',
      headers: {'Idempotency-Key': key, 'Content-Type': 'application/json'},
      body: JSON.stringify(Door.#wording(entered, detectedAt)),
    });
  }

  static #wording({findingTitle, committedFrom, committedTo, exhibitNumbers, persons, ...same}, detectedAt) {
    const parts = (text, between) => text.split(between).map(part => part.trim()).filter(part => part !== '');
    const since = committedTo === '' ? 'DATE' : 'PERIOD';
    const when = committedFrom === '' ? 'UNKNOWN' : since;
    return {
      ...same,
      title: findingTitle,
      committed: {when, from: committedFrom || null, to: committedTo || null},
      persons: parts(persons, /[,;\n]+/),
      exhibits: parts(exhibitNumbers, /[,;\s]+/).map(Number),
      detectedAt,
    };
  }

  #photo({key, inspection, item, title, refersTo, name, type}, bytes) {
    const body = new FormData();
    Object.entries({item, title, refersTo}).forEach(([field, value]) => body.set(field, value));
    body.set('file', new File([bytes], name, {type}));
    return this.#ask(`inspections/${inspection}/exhibits`, {method: 'POST', headers: {'Idempotency-Key': key}, body});
  }

  /* What came of it: done, refused with a reason, away (later, then), out (nobody is signed in), other (somebody else is). */
  async #ask(path, request) {
    const first = await this.#once(path, request);
    if (first?.status !== 401 && first?.status !== 403) {
      return Door.#understood(first);
    }
    const state = await this.#whoIsSignedIn();
    return state === 'same' ? Door.#understood(await this.#once(path, request)) : {state};
  }

  async #once(path, request) {
    try {
      return await fetch(this.#root + 'api/v1/' + path, {
        ...request,
        headers: {...request.headers, 'X-CSRF-TOKEN': this.#token, Accept: 'application/json, application/problem+json'},
        redirect: 'error',
      });
    } catch (noNetwork) {
      return null;
    }
  }

  /* Two who wrote at the same moment are in each other's way, and neither did anything; that passes. */
  static async #understood(response) {
    if (response === null || response.status >= 500 || response.status === 429) {
      return {state: 'away'};
    }
    const said = await response.json().catch(() => ({}));
    if (said.code === 'changed-meanwhile') {
      return {state: 'away'};
    }
    return response.ok
      ? {state: 'done', said}
      : {state: 'refused', code: said.code, reason: (document.documentElement.lang === 'en' ? said.titleEn : said.titleVi) ?? response.status};
  }

  /* A page of today says who is signed in now, and bears the token of that session and no other. */
  async #whoIsSignedIn() {
    try {
      const text = await (await fetch(this.#root + 'today')).text();
      const page = new DOMParser().parseFromString(text, 'text/html');
      const official = page.querySelector('.account')?.dataset.official;
      if (official === this.#official) {
        this.#token = Door.#tokenIn(page);
        return 'same';
      }
      return official === undefined ? 'out' : 'other';
    } catch (noNetwork) {
      return 'away';
    }
  }
}
