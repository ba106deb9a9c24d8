'use strict';

/* Pages for the time without a network: what stands in them encrypted on the device, and around them an empty shell. */
class Copies {

  static #cache = 'kycuong-shell';

  static possible() {
    return 'serviceWorker' in navigator && 'caches' in window;
  }

  /* The page as it stands now. */
  static keep(safe) {
    return Copies.#put(safe, location.pathname, document);
  }

  /* Another page before it is needed, unless there is a copy of it. */
  static async keepAhead(safe, path) {
    if (await safe.copyOf(path)) {
      return;
    }
    const answer = await fetch(path).catch(noNetwork => null);
    if (answer?.ok && !answer.redirected) {
      await Copies.#put(safe, path, new DOMParser().parseFromString(await answer.text(), 'text/html'));
    }
  }

  /* Without what is good for this session or this moment only. */
  static #put(safe, path, whole) {
    const page = whole.querySelector('main').cloneNode(true);
    page.querySelectorAll('[name=_csrf], script').forEach(each => each.remove());
    page.querySelectorAll('.either, [data-finding]').forEach(each => each.replaceChildren());
    page.querySelectorAll('#outbox, #copy, [data-finding]').forEach(each => {
      each.hidden = true;
      delete each.dataset.ready;
      delete each.dataset.kept;
    });
    return safe.keep({path, title: whole.title, language: whole.documentElement.lang, content: page.innerHTML});
  }

  /* The shell, its files and who answers with them; asked for as nobody, so that nothing in it tells who was here. */
  static async prepare({root, worker}) {
    try {
      const files = await Copies.#fill(await caches.open(Copies.#cache), root + 'field/shell');
      await navigator.serviceWorker.register(worker, {scope: root + 'inspections/'});
      await navigator.serviceWorker.ready;
      return files > 0;
    } catch (noNetwork) {
      return false;
    }
  }

  /* What an earlier release was made of goes. */
  static async #fill(cache, shell) {
    const answer = await fetch(shell, {credentials: 'omit', redirect: 'error'});
    if (!answer.ok) {
      return 0;
    }
    const page = new DOMParser().parseFromString(await answer.clone().text(), 'text/html');
    const files = [...page.querySelectorAll('link[href], script[src], img[src]')]
      .map(each => new URL(each.getAttribute('href') ?? each.getAttribute('src'), location.origin).href);
    await cache.addAll([...new Set(files)]);
    await cache.put(shell, answer);
    const wanted = [...files, new URL(shell, location.origin).href];
    for (const request of await cache.keys()) {
      if (!wanted.includes(request.url)) {
        await cache.delete(request);
      }
    }
    return files.length;
  }

  /* Into the shell, if somebody is signed in on this device and the page was kept. */
  static async restore(shell) {
    const safe = await Safe.open();
    const copy = await safe.resume() ? await safe.copyOf(location.pathname) : undefined;
    if (!copy) {
      shell.querySelector('[data-when=none]').hidden = false;
      return;
    }
    document.title = copy.title;
    document.documentElement.lang = copy.language;
    document.querySelector('main').innerHTML = copy.content;
    const note = document.querySelector('#copy');
    note.querySelector('span').textContent = note.dataset.text.replace('{0}', new Date(copy.at).toLocaleString('vi-VN'));
    note.querySelector('button').addEventListener('click', () => safe.forget().then(() => location.reload()));
    note.hidden = false;
    Runner.begin();
    FindingForm.begin();
    Bar.begin();
  }
}

{
  const shell = document.querySelector('[data-shell]');
  if (shell && Safe.possible()) {
    Copies.restore(shell);
  }
}
