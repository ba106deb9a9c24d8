'use strict';

/*
 * What waits on this device, encrypted, in the order in which it was written. The key comes from the server to whoever
 * is signed in; here it can be used but not read out, and it goes when that person signs out. What was encrypted stays
 * until the same person is back.
 */
class Safe {

  /* As long as a day on site; then a page has to come from the server again. */
  static #copiesLast = 12 * 60 * 60 * 1000;

  /* Browsers encrypt only on pages that came over TLS, or from the device itself. */
  static possible() {
    return 'indexedDB' in window && window.crypto.subtle !== undefined && 'locks' in navigator;
  }

  static async open() {
    const opening = indexedDB.open('kycuong', 2);
    opening.onupgradeneeded = ({oldVersion}) => {
      if (oldVersion < 1) {
        opening.result.createObjectStore('key');
        opening.result.createObjectStore('waiting', {autoIncrement: true});
      }
      opening.result.createObjectStore('copies', {autoIncrement: true});
    };
    const database = await Safe.#done(opening);
    database.onversionchange = () => database.close();
    return new Safe(database);
  }

  static #done(request) {
    return new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  }

  #database;
  #mine = null;

  constructor(database) {
    this.#database = database;
  }

  #in(store, mode) {
    return this.#database.transaction(store, mode).objectStore(store);
  }

  /* A key that was handed out just now, kept for the time without a network. */
  async take(official, {id, secret}) {
    const bytes = Uint8Array.from(atob(secret), sign => sign.charCodeAt(0));
    const key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
    const before = await this.#kept();
    if (before && before.owner !== id) {
      await this.forget();
    }
    this.#mine = {official, owner: id, key};
    await Safe.#done(this.#in('key', 'readwrite').put(this.#mine, 'mine'));
  }

  /* The key from an earlier page of the same person; another one's is thrown away. */
  async find(official) {
    const found = await this.#kept();
    if (found && found.official !== official) {
      await this.forget();
    } else {
      this.#mine = found ?? null;
    }
    return this.#mine !== null;
  }

  /* The key of whoever is signed in on this device, where no page of the server says who that is. */
  async resume() {
    this.#mine = await this.#kept() ?? null;
    return this.#mine !== null;
  }

  #kept() {
    return Safe.#done(this.#in('key', 'readonly').get('mine'));
  }

  /* Copies of pages go with the key: the server has them all. */
  async forget() {
    await Safe.#done(this.#in('key', 'readwrite').clear());
    await Safe.#done(this.#in('copies', 'readwrite').clear());
  }

  /* Nobody else on this device comes between. */
  alone(act) {
    return navigator.locks.request('kycuong-waiting', act);
  }

  /* With its bytes, if it has any; without a place it goes to the end. */
  async put(thing, place, bytes) {
    const {place: ignored, ...said} = thing;
    const row = {owner: this.#mine.owner, said: await this.#seal(new TextEncoder().encode(JSON.stringify(said)))};
    if (place !== undefined) {
      row.bytes = (await Safe.#done(this.#in('waiting', 'readonly').get(place)))?.bytes;
    } else if (bytes) {
      row.bytes = await this.#seal(bytes);
    }
    return Safe.#done(this.#in('waiting', 'readwrite').put(row, place));
  }

  remove(place) {
    return Safe.#done(this.#in('waiting', 'readwrite').delete(place));
  }

  /* Everything of this person, oldest first, each with its place. */
  all() {
    return this.#mineIn('waiting');
  }

  async #mineIn(name) {
    const store = this.#in(name, 'readonly');
    const [places, rows] = await Promise.all([Safe.#done(store.getAllKeys()), Safe.#done(store.getAll())]);
    const mine = places.map((place, at) => ({place, row: rows[at]})).filter(each => each.row.owner === this.#mine.owner);
    return Promise.all(mine.map(async ({place, row}) =>
      ({place, ...JSON.parse(new TextDecoder().decode(await this.#unseal(row.said)))})));
  }

  async bytes(place) {
    const row = await Safe.#done(this.#in('waiting', 'readonly').get(place));
    return row.bytes && this.#unseal(row.bytes);
  }

  /* In place of an earlier copy of the same page. */
  async keep(copy) {
    const earlier = (await this.#copies()).find(each => each.path === copy.path);
    const said = new TextEncoder().encode(JSON.stringify({...copy, at: Date.now()}));
    const row = {owner: this.#mine.owner, said: await this.#seal(said)};
    return Safe.#done(this.#in('copies', 'readwrite').put(row, earlier?.place));
  }

  async copyOf(path) {
    return (await this.#copies()).find(each => each.path === path);
  }

  /* Without those that are too old, which are thrown away. */
  async #copies() {
    const copies = await this.#mineIn('copies');
    const fresh = copies.filter(({at}) => Math.abs(Date.now() - at) < Safe.#copiesLast);
    for (const old of copies.filter(each => !fresh.includes(each))) {
      await Safe.#done(this.#in('copies', 'readwrite').delete(old.place));
    }
    return fresh;
  }

  async #seal(bytes) {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    return {iv, data: await crypto.subtle.encrypt({name: 'AES-GCM', iv}, this.#mine.key, bytes)};
  }

  #unseal({iv, data}) {
    return crypto.subtle.decrypt({name: 'AES-GCM', iv}, this.#mine.key, data);
  }
}
