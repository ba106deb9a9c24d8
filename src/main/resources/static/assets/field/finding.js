'use strict';

/* The form in which a finding is worded. Without a network it waits on the device like an answer, and is sent once. */
class FindingForm {

  static begin() {
    const list = document.querySelector('[data-finding]');
    if (list) {
      new FindingForm(list);
    }
  }

  #list;
  #texts;
  #form;
  #outbox = null;

  constructor(list) {
    this.#list = list;
    this.#texts = list.dataset;
    this.#form = document.querySelector('main form');
    this.#prefill();
    document.addEventListener('outbox', event => this.#changed(event.detail));
    this.#form.addEventListener('submit', event => this.#submitted(event));
  }

  /* The link from an item of the checklist names the violation; a copy of the form does not know it. */
  #prefill() {
    for (const [name, value] of new URLSearchParams(location.search)) {
      const field = this.#form.elements[name];
      if (field?.value === '') {
        field.value = value;
      }
    }
  }

  /* What is written without a network was found then, not when it is sent. */
  #submitted(event) {
    if (this.#outbox === null) {
      return;
    }
    event.preventDefault();
    const entered = Object.fromEntries([...new FormData(this.#form)].filter(([name]) => this.#isWording(name)));
    const detectedAt = this.#isReachable() ? null : new Date().toISOString();
    this.#outbox.add({kind: 'finding', inspection: this.#texts.finding, entered, detectedAt}).catch(broken => {
      this.#fill(entered);
      throw broken;
    });
    this.#form.reset();
  }

  #isReachable() {
    return navigator.onLine && this.#outbox.trouble === null && document.querySelector('#copy').hidden;
  }

  #isWording(name) {
    return !['_csrf', 'once', 'writer'].includes(name);
  }

  #changed({outbox, things, taken}) {
    this.#outbox = outbox;
    const mine = things.filter(thing => thing.kind === 'finding' && thing.inspection === this.#texts.finding);
    const lines = mine.map(thing => this.#line(thing));
    if (taken?.kind === 'finding') {
      lines.push(this.#paragraph(this.#texts.taken.replace('{0}', taken.entered.findingTitle)));
    }
    this.#list.replaceChildren(...lines);
    this.#list.hidden = lines.length === 0;
  }

  #line(thing) {
    const title = thing.entered.findingTitle;
    if (!thing.refused) {
      return this.#paragraph(this.#texts.waiting.replace('{0}', title));
    }
    const line = this.#paragraph(
      this.#texts.refused.replace('{0}', title).replace('{1}', thing.refused.reason) + ' ');
    line.append(
      this.#button(this.#texts.edit, () => this.#edit(thing)),
      ' ',
      this.#button(this.#texts.drop, () => this.#outbox.drop(thing)));
    return line;
  }

  /* What was entered stands in the form again, and nowhere else. */
  async #edit(thing) {
    this.#fill(thing.entered);
    await this.#outbox.drop(thing);
    this.#form.querySelector('input:not([type=hidden]), select, textarea').focus();
  }

  #fill(entered) {
    for (const [name, value] of Object.entries(entered)) {
      this.#form.elements[name].value = value;
    }
  }

  #paragraph(text) {
    return Object.assign(document.createElement('p'), {textContent: text});
  }

  #button(text, act) {
    const button = Object.assign(document.createElement('button'), {type: 'button', textContent: text, className: 'quiet'});
    button.addEventListener('click', act, {once: true});
    return button;
  }
}

FindingForm.begin();
