'use strict';

/* One item of the checklist: what stands in its fields, and what became of it. */
class Item {

  #box;
  #texts;
  #known;
  #asked = null;

  constructor(box, texts) {
    this.#box = box;
    this.#texts = texts;
    this.#known = {answer: box.dataset.answer, note: box.dataset.note, revision: Number(box.dataset.revision)};
  }

  get code() {
    return this.#box.dataset.item;
  }

  get photo() {
    return this.#box.querySelector('input[type=file]');
  }

  entered() {
    return {
      answer: this.#box.querySelector('input[type=radio]:checked')?.value ?? '',
      note: this.#box.querySelector('input[type=text]').value.normalize('NFC').trim(),
    };
  }

  /* Null while there is nothing that could be sent; the same answer is sent only once. */
  change() {
    const {answer, note} = this.entered();
    if (answer === '') {
      this.#say(note === '' ? '' : this.#texts.choose);
      return null;
    }
    if (answer === this.#known.answer && note === this.#known.note) {
      return null;
    }
    this.#known = {...this.#known, answer, note};
    return {kind: 'answer', item: this.code, answer, note, follows: this.#known.revision};
  }

  show({answer, note}) {
    const choice = this.#box.querySelector(`input[type=radio][value="${answer}"]`);
    if (choice) {
      choice.checked = true;
    }
    this.#box.querySelector('input[type=text]').value = note;
    this.#known = {...this.#known, answer, note};
  }

  waits(things, away) {
    this.#asked = null;
    this.#choices().replaceChildren();
    this.#say(things.length === 0 ? '' : (away ? this.#texts.waiting : this.#texts.sending));
  }

  taken(thing) {
    if (thing.kind === 'answer') {
      this.#known.revision = thing.follows + 1;
      this.#settle(thing);
      this.#box.querySelector('[data-when=fail]').hidden = thing.answer !== 'FAIL';
      this.#box.querySelector('[data-when=other]').hidden = thing.answer === 'FAIL';
    } else {
      const line = document.createElement('li');
      line.textContent = thing.name;
      this.#box.querySelector('.photos').append(line);
    }
    const time = new Date().toLocaleTimeString('vi-VN', {timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit'});
    this.#say(this.#texts.saved.replace('{0}', time));
  }

  /* In the page itself, so that a copy of it says the same. */
  #settle({answer, note}) {
    Object.assign(this.#box.dataset, {revision: this.#known.revision, answer, note});
    this.#box.querySelectorAll('input[type=radio]').forEach(choice => {
      choice.defaultChecked = choice.value === answer;
    });
    this.#box.querySelector('input[type=text]').defaultValue = note;
  }

  /* Whether the person is being asked about it already. */
  asks(thing) {
    const asking = this.#asked === thing.key;
    this.#asked = thing.key;
    return asking;
  }

  /* What is here and what stands on the server, and which of them shall count. */
  refused(thing, standing, keepMine, takeTheirs) {
    this.#say(this.#texts.refused.replace('{0}', thing.refused.reason));
    const mine = thing.kind === 'photo' ? thing.name : this.#words(thing);
    const lines = [this.#texts.mine.replace('{0}', mine)];
    if (thing.kind === 'answer') {
      lines.push(this.#texts.theirs.replace('{0}', standing ? this.#words(standing) : this.#texts.nothing));
    }
    this.#choices().replaceChildren(
      ...lines.map(text => Object.assign(document.createElement('p'), {textContent: text})),
      this.#button(this.#texts.keep, keepMine),
      this.#button(this.#texts.drop, takeTheirs));
    this.#known.revision = standing?.revision ?? 0;
  }

  #words({answer, note}) {
    const label = this.#box.querySelector(`input[value="${answer}"]`).parentElement.textContent.trim();
    return note === '' ? label : `${label} · ${note}`;
  }

  #button(text, act) {
    const button = Object.assign(document.createElement('button'), {type: 'button', textContent: text, className: 'quiet'});
    button.addEventListener('click', act, {once: true});
    return button;
  }

  #choices() {
    return this.#box.querySelector('.either');
  }

  #say(text) {
    this.#box.querySelector('.said').textContent = text;
  }
}

/* Answers are saved as they are given; without a network they wait on the device. */
class Runner {

  static #again = 15000;

  static begin() {
    const page = document.querySelector('[data-inspection]');
    if (page) {
      new Runner(page);
    }
  }

  #inspection;
  #today;
  #items = new Map();
  #outbox = null;
  #page;
  #progress;

  constructor(page) {
    this.#page = page;
    this.#inspection = page.dataset.inspection;
    this.#today = page.dataset.today;
    this.#progress = page.querySelector('.progress');
    page.querySelectorAll('.item').forEach(box => this.#items.set(box.dataset.item, new Item(box, page.dataset)));
    document.addEventListener('outbox', event => this.#changed(event.detail));
    page.addEventListener('change', event => this.#entered(event));
    page.addEventListener('submit', event => this.#submitted(event));
    document.addEventListener('visibilitychange', () => document.hidden && this.#left());
  }

  #itemOf(element) {
    return this.#items.get(element?.closest?.('.item')?.dataset.item);
  }

  #entered({target}) {
    const item = this.#itemOf(target);
    if (this.#outbox === null || !item) {
      return;
    }
    if (target === item.photo) {
      this.#photographed(item);
    } else {
      this.#save(item);
    }
  }

  #submitted(event) {
    if (this.#outbox !== null) {
      event.preventDefault();
      event.target.querySelectorAll('.item').forEach(box => this.#save(this.#itemOf(box)));
    }
  }

  /* Somebody looks at another thing in the middle of a note. */
  #left() {
    const item = this.#itemOf(document.activeElement);
    if (item) {
      this.#save(item);
    }
  }

  #save(item) {
    const change = this.#outbox && item.change();
    if (change) {
      this.#outbox.add({inspection: this.#inspection, ...change});
    }
  }

  async #photographed(item) {
    const file = item.photo.files[0];
    if (file) {
      const bytes = await file.arrayBuffer();
      item.photo.value = '';
      const title = item.photo.dataset.title;
      const said = {kind: 'photo', inspection: this.#inspection, item: item.code, title, refersTo: this.#today};
      this.#outbox.add({...said, name: file.name, type: file.type}, bytes);
    }
  }

  #changed({outbox, door, things, taken}) {
    const first = this.#outbox === null;
    this.#outbox = outbox;
    const mine = things.filter(thing => thing.inspection === this.#inspection);
    for (const [code, item] of this.#items) {
      this.#shown(item, mine.filter(thing => thing.item === code), first);
    }
    if (first) {
      this.#items.forEach(item => this.#save(item));
    }
    if (taken?.inspection === this.#inspection) {
      this.#items.get(taken.item)?.taken(taken);
    }
    mine.filter(thing => thing.refused).forEach(thing => this.#refused(thing, door));
    this.#count();
  }

  #shown(item, things, first) {
    const answers = things.filter(thing => thing.kind === 'answer');
    if (first && answers.length > 0) {
      item.show(answers.at(-1));
    }
    if (things.some(thing => !thing.refused)) {
      item.waits(things, this.#outbox.trouble !== null || !navigator.onLine);
    }
  }

  async #refused(thing, door) {
    const item = this.#items.get(thing.item);
    if (!item || item.asks(thing)) {
      return;
    }
    const asked = thing.kind === 'answer' ? await door.answers(this.#inspection) : {state: 'done'};
    if (asked.state !== 'done') {
      item.waits([], true);
      setTimeout(() => this.#refused(thing, door), Runner.#again);
      return;
    }
    const standing = asked.said?.find?.(answer => answer.item === thing.item);
    item.refused(
      thing,
      standing,
      () => this.#outbox.retry(thing, standing?.revision ?? 0),
      () => this.#takeTheirs(thing, item, standing));
  }

  async #takeTheirs(thing, item, standing) {
    await this.#outbox.drop(thing);
    if (standing) {
      item.show(standing);
    }
    item.waits([], false);
  }

  #count() {
    const answered = [...this.#items.values()].filter(item => item.entered().answer !== '').length;
    this.#progress.textContent = this.#progress.dataset.text.replace('{0}', answered);
    this.#progress.nextElementSibling.value = answered;
    for (const group of this.#page.querySelectorAll('form[id]')) {
      const link = this.#page.querySelector(`.index a[href="#${group.id}"]`);
      const inGroup = group.querySelectorAll('input[type=radio]:checked').length;
      link.textContent = link.textContent.replace(/\(\d+\//, `(${inGroup}/`);
    }
  }
}

Runner.begin();
