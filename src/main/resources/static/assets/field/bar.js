'use strict';

/*
 * The line that says what waits on this device. Other scripts of the page hear of every change by the event "outbox"
 * and find what they need in it; where nothing can be encrypted, the event never comes and the forms work as ever.
 */
class Bar {

  static #seconds = 15;

  #bar;
  #safe;
  #outbox;
  #warned = false;

  static begin() {
    const bar = document.querySelector('#outbox');
    if (bar && Safe.possible()) {
      new Bar(bar).start();
    }
  }

  constructor(bar) {
    this.#bar = bar;
  }

  async start() {
    const {official, root} = this.#bar.dataset;
    const door = new Door(official, root);
    const safe = await Safe.open();
    const handed = await door.takeKey();
    if (handed.state === 'done') {
      await safe.take(official, handed.said);
    } else if (handed.state !== 'away') {
      await safe.forget();
      return;
    } else if (!await safe.find(official)) {
      return;
    }
    this.#safe = safe;
    this.#outbox = new Outbox(safe, door, (things, taken) => this.#changed(things, taken, door));
    this.#changed(await this.#outbox.all(), undefined, door);
    this.#bar.dataset.ready = 'true';
    this.#keepSending();
    if (handed.state === 'done' && this.#keepsCopies()) {
      await this.#keepCopy();
      await this.#keepFindingForm();
      this.#bar.dataset.kept = await Copies.prepare(this.#bar.dataset);
    }
  }

  #keepSending() {
    const send = () => this.#outbox.send();
    window.addEventListener('online', send);
    window.addEventListener('offline', async () => this.#show(await this.#outbox.all()));
    setInterval(send, Bar.#seconds * 1000);
    document.querySelector('.account form')?.addEventListener('submit', event => this.#beforeSigningOut(event));
    send();
  }

  #changed(things, taken, door) {
    this.#show(things);
    document.dispatchEvent(new CustomEvent('outbox', {detail: {outbox: this.#outbox, door, things, taken}}));
    if (taken && this.#keepsCopies()) {
      this.#keepCopy();
    }
  }

  #keepsCopies() {
    return document.querySelector('[data-inspection], [data-finding]') !== null && Copies.possible();
  }

  /* One after the other, else two would stand there of the same page. */
  #keepCopy() {
    return navigator.locks.request('kycuong-copies', () => Copies.keep(this.#safe));
  }

  /* From the checklist it is one step away. */
  #keepFindingForm() {
    const path = location.pathname.replace(/checklist$/, 'findings');
    return navigator.locks.request('kycuong-copies', () => Copies.keepAhead(this.#safe, path));
  }

  #show(things) {
    const waiting = things.filter(thing => !thing.refused).length;
    const refused = things.length - waiting;
    const texts = this.#bar.dataset;
    const said = [];
    if (waiting > 0) {
      said.push((texts[this.#reason()] ?? texts.sending).replace('{0}', waiting));
    }
    if (refused > 0) {
      said.push(texts.refused.replace('{0}', refused));
    }
    this.#bar.hidden = said.length === 0;
    this.#bar.className = refused > 0 ? 'refusal outbox' : 'notice outbox';
    this.#bar.querySelector('span').textContent = said.join(' ');
    this.#bar.querySelector('a').hidden = this.#outbox.trouble !== 'out';
    this.#lead(things.find(thing => thing.refused));
  }

  /* To where somebody can decide about it. */
  #lead(refused) {
    const link = this.#bar.querySelector('[data-when=refused]');
    if (refused) {
      link.pathname = `${this.#bar.dataset.root}inspections/${refused.inspection}/${refused.kind === 'finding' ? 'findings' : 'checklist'}`;
    }
    link.hidden = !refused || link.pathname === location.pathname;
  }

  #reason() {
    return this.#outbox.trouble ?? (navigator.onLine ? 'sending' : 'away');
  }

  /* Once: what waits is safe, but nobody shall be surprised. Then the key goes before the person does. */
  async #beforeSigningOut(event) {
    event.preventDefault();
    if (this.#warned || this.#bar.hidden) {
      await this.#safe.forget().finally(() => event.target.submit());
      return;
    }
    this.#warned = true;
    this.#bar.querySelector('span').textContent = this.#bar.dataset.leaving;
    this.#bar.scrollIntoView({block: 'center'});
  }
}

Bar.begin();
