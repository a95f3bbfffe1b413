// SPDX-License-Identifier: MIT
// Pointer, focus and activation. One listener per kind of event; only a form's own submission is cancelled.

import { BUTTON, ROOT } from './mirror_roles.js';

/**
 * @param {import('./mirror.js').Mirror} mirror
 * @param {import('./wire.js').CommandWriter} commands
 * @param {import('./live_widget.js').Listen} listen
 * @param {() => void} changed
 */
export function listenToInput(mirror, commands, listen, changed) {
  const last = { hover: 0, press: 0, focus: 0 };
  /** @param {'hover' | 'press' | 'focus'} kind @param {EventTarget | null} target */
  const tell = (kind, target) => {
    const node = mirror.nodeOf(target);
    const id = node && node.role !== ROOT ? node.id : 0;
    if (id === last[kind]) return;
    last[kind] = id;
    commands[kind](id);
    changed();
  };
  const on = (/** @type {string} */ type, /** @type {(event: any) => void} */ listener) => listen(mirror.element, type, listener);

  // A finger does not hover.
  on('pointermove', ({ target, pointerType }) => tell('hover', pointerType === 'touch' ? null : target));
  on('pointerleave', () => tell('hover', null));
  on('pointerdown', ({ target, button }) => tell('press', button === 0 ? target : null));
  for (const type of ['pointerup', 'pointercancel', 'pointerleave']) on(type, () => tell('press', null));
  on('focusin', ({ target }) => tell('focus', target));
  on('focusout', ({ relatedTarget }) => tell('focus', relatedTarget));

  // The one signal that mouse, finger, keys, screen readers, voice and switches all produce. A label's click comes twice
  // and a drag ends in a click on the common ancestor: only buttons count.
  on('click', ({ target }) => {
    const node = mirror.nodeOf(target);
    if (node?.role !== BUTTON) return;
    commands.activate(node.id);
    changed();
  });
  on('submit', (event) => event.preventDefault());
}
