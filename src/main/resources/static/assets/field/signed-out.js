'use strict';

/* Nobody is signed in: the key goes from this device. */
if (Safe.possible()) {
  Safe.open().then(safe => safe.forget());
}
