// SPDX-License-Identifier: MIT
// Native fields. Typing works by composition (Telex of the system, Gboard) or by Backspace and insertion (UniKey, EVKey);
// both end in `input`, so the value is read there, never written back, and no key is ever cancelled. Enter is the
// browser's own implicit submission, which arrives as a click on the submit button.

/**
 * @param {import('./mirror.js').Mirror} mirror
 * @param {import('./wire.js').CommandWriter} commands
 * @param {import('./live_widget.js').Listen} listen
 * @param {() => void} changed
 */
export function listenToText(mirror, commands, listen, changed) {
  listen(mirror.element, 'input', ({ target }) => {
    const id = mirror.idOf(target);
    if (!id || !(target instanceof HTMLInputElement)) return;
    commands.text(id, target.value);
    changed();
  });
}
