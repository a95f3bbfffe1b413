// SPDX-License-Identifier: MIT
// Live regions: two per widget, written in turn, so that the same words twice are two announcements.

const AFTER_PATCH_MS = 120;
const STAY_MS = 350;

/** One queue for the page: widgets do not talk over each other. @type {{ by: Announcer, text: string, assertive: boolean }[]} */
let queue = [];
let timer = 0;
/** @type {HTMLElement | null} */
let speaking = null;

export class Announcer {
  #regions = [0, 1].map(() => {
    const region = /** @type {HTMLElement} */ (document.createElement('div'));
    region.className = 's';
    region.setAttribute('role', 'status');
    return region;
  });

  /** @param {HTMLElement} wrapper */
  constructor(wrapper) {
    wrapper.append(...this.#regions);
  }

  /** @param {boolean} assertive @param {string} text */
  say(assertive, text) {
    // A newer total makes an unspoken one pointless; an unspoken error stays.
    queue = queue.filter((entry) => entry.by !== this || (entry.assertive && !assertive));
    const entry = { by: this, text, assertive };
    queue = assertive ? [entry, ...queue] : [...queue, entry];
    if (!speaking) wait(AFTER_PATCH_MS);
  }

  /** Takes back what is not spoken yet. */
  close() {
    queue = queue.filter((entry) => entry.by !== this);
  }

  /** @param {string} text @param {boolean} assertive */
  speak(text, assertive) {
    const region = /** @type {HTMLElement} */ (this.#regions.shift());
    this.#regions.push(region);
    region.setAttribute('aria-live', assertive ? 'assertive' : 'polite');
    region.textContent = text;
    return region;
  }
}

/** @param {number} ms */
function wait(ms) {
  clearTimeout(timer);
  timer = setTimeout(next, ms);
}

function next() {
  speaking?.replaceChildren();
  speaking = null;
  const entry = queue.shift();
  if (!entry) return;
  speaking = entry.by.speak(entry.text, entry.assertive);
  wait(STAY_MS);
}
