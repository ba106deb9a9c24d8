'use strict';

/* Sends what waits, one after the other and each once: it bears a key by which the server knows it again. */
class Outbox {

  #safe;
  #door;
  #changed;
  #running = false;
  #again = false;
  trouble = null;

  /* changed is called with everything that waits, and with what was just taken, if anything was. */
  constructor(safe, door, changed) {
    this.#safe = safe;
    this.#door = door;
    this.#changed = changed;
  }

  all() {
    return this.#safe.all();
  }

  /* The last word on an item replaces an earlier one, unless that may have reached the server already. */
  async add(thing, bytes) {
    const fresh = {...thing, key: crypto.randomUUID(), tried: false};
    await this.#safe.alone(async () => {
      const earlier = (await this.#safe.all())
        .find(each => Outbox.#sameItem(each, fresh) && (!each.tried || each.refused));
      await this.#safe.put(fresh, earlier?.place, bytes);
    });
    await this.#tell();
    return this.send();
  }

  /* Once more, with a new key, after what stands on the server was seen. */
  async retry(thing, follows) {
    await this.#safe.put({...thing, follows, key: crypto.randomUUID(), tried: false, refused: null}, thing.place);
    await this.#tell();
    return this.send();
  }

  async drop(thing) {
    await this.#safe.remove(thing.place);
    await this.#tell();
  }

  async send() {
    this.#again = true;
    if (this.#running || !navigator.onLine) {
      return;
    }
    this.#running = true;
    try {
      while (this.#again) {
        this.#again = false;
        await navigator.locks.request('kycuong-sending', () => this.#sendAll());
      }
    } finally {
      this.#running = false;
    }
  }

  async #sendAll() {
    for (let thing = await this.#next(); thing; thing = await this.#next()) {
      const result = await this.#door.send(thing, await this.#safe.bytes(thing.place));
      this.trouble = result.state === 'done' || result.state === 'refused' ? null : result.state;
      if (this.trouble) {
        await this.#stopped();
        return;
      }
      await this.#safe.alone(() => result.state === 'done' ? this.#taken(thing) : this.#refused(thing, result));
      await this.#tell(result.state === 'done' ? thing : undefined);
    }
  }

  #next() {
    return this.#safe.alone(async () => {
      const thing = (await this.#safe.all()).find(each => !each.refused);
      if (thing && !thing.tried) {
        await this.#safe.put({...thing, tried: true}, thing.place);
      }
      return thing;
    });
  }

  /* What was written on the same item meanwhile follows what was just taken. */
  async #taken(thing) {
    await this.#safe.remove(thing.place);
    for (const later of (await this.#safe.all()).filter(each => Outbox.#sameItem(each, thing))) {
      await this.#safe.put({...later, follows: thing.follows + 1}, later.place);
    }
  }

  async #refused(thing, {code, reason}) {
    const later = (await this.#safe.all()).some(each => each.place !== thing.place && Outbox.#sameItem(each, thing));
    return later ? this.#safe.remove(thing.place) : this.#safe.put({...thing, refused: {code, reason}}, thing.place);
  }

  async #stopped() {
    if (this.trouble === 'out' || this.trouble === 'other') {
      await this.#safe.forget();
    }
    await this.#tell();
  }

  async #tell(taken) {
    this.#changed(await this.#safe.all(), taken);
  }

  /* Each picture is one of its own. */
  static #sameItem(one, other) {
    return one.kind === 'answer' && other.kind === 'answer'
      && one.inspection === other.inspection && one.item === other.item;
  }
}
