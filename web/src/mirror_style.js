// SPDX-License-Identifier: MIT
// All styling of the mirror: one sheet for the page, one small sheet per widget for text styles. Positions are inline,
// through CSSOM, which a Content-Security-Policy allows; in HTML mode `position: static` and `!important` undo them.

export const FONT_FAMILY = 'Portal Kit Sans';

/** Custom properties `--pk-…` in the order of COLORS: widgets/theme/color_roles.def, compared by a test. */
export const COLOR_NAMES = ('bg sunken hover line line-strong text text-2 text-3 accent accent-hover accent-press on-accent accent-tint ' +
  'accent-tint-2 mark mark-line on-mark ok ok-tint warn warn-tint bad bad-tint unknown holiday focus tip on-tip').split(' ');

const CSS_TEXT = `
:host { display: block }
:host([hidden]) { display: none }
.k { position: relative; contain: content; overflow-clip-margin: 8px; background: var(--pk-bg); touch-action: manipulation }
.k[data-waiting] { height: 0 !important; visibility: hidden }
.s { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
a, label, button { cursor: pointer }
button:disabled { cursor: default }
:focus { outline: none }
:focus-visible, :focus-visible > .t { outline: 3px solid var(--pk-focus); outline-offset: 2px; border-radius: 4px }
.b:focus-visible { outline: none }
::-webkit-search-cancel-button { display: none }

[data-mode=overlay], [data-mode=overlay] .t {
  font: 400 16px/1.5 '${FONT_FAMILY}'; font-kerning: none; font-variant-ligatures: none; font-synthesis: none;
  text-rendering: geometricPrecision; -webkit-text-size-adjust: 100%;
  letter-spacing: normal; word-spacing: normal; text-indent: 0; text-transform: none; text-align: left; text-shadow: none; direction: ltr;
}
[data-mode=overlay] canvas { position: absolute; left: 0; pointer-events: none; user-select: none }
[data-mode=overlay] .m { position: absolute; inset: 0; color: transparent; cursor: text }
[data-mode=overlay] .b { height: 0; margin: 0; padding: 0; font-size: 0; line-height: 0 }
[data-mode=overlay] li { position: relative; list-style: none }
[data-mode=overlay] :is(form, [role=group], [role=note]) { display: contents }
[data-mode=overlay] .t {
  position: absolute; box-sizing: border-box; margin: 0; padding: 0; border: 0; background: none; appearance: none;
  color: inherit; text-decoration: none; white-space: pre;
}
[data-mode=overlay] .l:not(:last-child)::after { content: '\\A'; content: '\\A' / '' }
[data-mode=overlay] input.t { padding-right: 12px; color: var(--pk-text); caret-color: var(--pk-text) }
[data-mode=overlay] input::placeholder { color: var(--pk-text-3); opacity: 1 }
[data-mode=overlay] ::selection { background: rgb(26 115 232 / .3); color: transparent }
[data-mode=overlay] input::selection { color: var(--pk-text) }

[data-mode=html] { height: auto !important; color: var(--pk-text); line-height: 1.5; overflow-wrap: anywhere; padding-bottom: 8px }
[data-mode=html] canvas { display: none }
[data-mode=html] :is(.t, li) { position: static; width: auto !important; height: auto !important }
[data-mode=html] :is(.t, .l) { letter-spacing: inherit !important }
[data-mode=html] :is(h2, h3, h4, p) { margin: 0 0 4px }
[data-mode=html] h2 { margin-bottom: 12px }
[data-mode=html] label { display: block; margin-top: 8px }
[data-mode=html] .l { display: contents }
[data-mode=html] :is(input, button).t {
  box-sizing: border-box; min-width: 44px; min-height: 44px; padding: 0 14px !important; font-family: inherit;
  color: var(--pk-text); background: var(--pk-bg); border: 1px solid var(--pk-line-strong); border-radius: 4px;
}
[data-mode=html] input.t { display: block; width: 100% !important; max-width: 40em }
[data-mode=html] button.t { margin: 8px 4px 8px 0 }
[data-mode=html] .t:is([type=submit], [aria-current], [aria-pressed=true]) { color: var(--pk-on-accent); background: var(--pk-accent); border-color: var(--pk-accent) }
[data-mode=html] .t[aria-invalid] { border: 2px solid var(--pk-bad) }
[data-mode=html] .t:disabled { color: var(--pk-text-3); background: var(--pk-hover); border-color: transparent }
[data-mode=html] a { color: var(--pk-accent) }
[data-mode=html] :is(ol, li) { list-style: decimal outside }
[data-mode=html] ol { margin: 16px 0; padding-left: 2.5em }
[data-mode=html] li { padding: 12px 0; border-top: 1px solid var(--pk-line) }
[data-mode=html] [role=note] { display: block; margin: 12px 0; padding: 12px 16px; border-left: 4px solid var(--pk-warn) }
[data-mode=html] [role=progressbar]::before { content: attr(aria-valuetext) }
::highlight(portal-kit-mark) { background-color: var(--pk-mark); color: var(--pk-on-mark) }
@media print { .k { background: none; contain: none } }
`;

/** @type {CSSStyleSheet | undefined} */
let shared;

/** The one sheet of the page. */
export function sharedSheet() {
  if (!shared) (shared = new CSSStyleSheet()).replaceSync(CSS_TEXT);
  return shared;
}

/** @param {HTMLElement} wrapper @param {import('./wire.js').Rgb[]} colors */
export function setColors(wrapper, colors) {
  colors.forEach((rgb, i) => wrapper.style.setProperty(`--pk-${COLOR_NAMES[i]}`, `rgb(${rgb.join(' ')})`));
}

/**
 * Classes `.f0`, `.f1`, … for the text styles.
 * @param {import('./wire.js').Style[]} styles
 * @param {import('./mirror_probe.js').Fit[]} fits  per style, once measured
 */
export function styleRules(styles, fits) {
  return styles.map(({ size, line, weight }, i) => `
    .t.f${i} { font-size: ${size / 16}px; font-weight: ${weight} }
    [data-mode=overlay] .f${i}.t { line-height: ${line / 16}px }
    [data-mode=overlay] .f${i}.t:not(input) { margin-top: ${fits[i]?.shift ?? 0}px }`).join('');
}
