// SPDX-License-Identifier: MIT

const LINES = 20;

/** @typedef {Partial<import('./wire.js').Problem> & { severity: number, code: string, message: string }} Reported */

/** Where a problem is, for the console: `van-ban.json, row 412, field "date", byte 18233: …`. @param {Reported} problem */
export function problemLine({ message, source, row, field, byte }) {
  const place = [source, row ? `row ${row}` : '', field ? `field "${field}"` : '', byte ? `byte ${byte}` : ''].filter(Boolean).join(', ');
  return `portalkit: ${place ? `${place}: ` : ''}${message}`;
}

/** Problems of one widget: a line in the console each, up to a limit, and an event. */
export class Problems {
  #lines = 0;
  #unsaid = 0;
  #emit;

  /** @param {(type: string, detail: object) => void} emit */
  constructor(emit) {
    this.#emit = emit;
  }

  /** @param {Reported} problem */
  report(problem) {
    if (++this.#lines <= LINES) console[problem.severity ? 'error' : 'warn'](problemLine(problem));
    else this.#unsaid++;
    this.#emit('portal-error', { source: '', row: 0, field: '', byte: 0, readerText: '', ...problem, severity: problem.severity ? 'error' : 'warning' });
  }

  /** Once the widget is at rest: how many had no line. */
  settle() {
    if (this.#unsaid) console.warn(`portalkit: … and ${this.#unsaid} more problems`);
    this.#unsaid = 0;
  }
}
