// SPDX-License-Identifier: MIT
// The address bar. Pure: strings in, strings out; parameters that are not ours stay as they are, byte for byte.

const parts = (/** @type {string} */ query) => query.replace(/^\?/, '').split('&').filter(Boolean);

/** @param {string} part  of a query string */
function nameOf(part) {
  const name = /** @type {string} */ (part.split('=')[0]).replaceAll('+', ' ');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Our own key for a parameter of the page, or null. @param {string} name @param {string} prefix @param {readonly string[]} keys */
function ownKey(name, prefix, keys) {
  const key = prefix && name.startsWith(`${prefix}-`) ? name.slice(prefix.length + 1) : prefix ? '' : name;
  return keys.includes(key) ? key : null;
}

/**
 * The widget's state out of the address bar.
 * @param {string} search  location.search
 * @param {string} prefix  empty, or what stands before "-" in the widget's parameters
 * @param {readonly string[]} keys  names the widget uses
 * @returns {string} query string without "?" and without prefixes
 */
export function stateFrom(search, prefix, keys) {
  return parts(search).flatMap((part) => {
    const key = ownKey(nameOf(part), prefix, keys);
    if (key === null) return [];
    const equals = part.indexOf('=');
    return [equals < 0 ? key : key + part.slice(equals)];
  }).join('&');
}

/**
 * The page's query string with the widget's state in it.
 * @param {string} search @param {string} prefix @param {readonly string[]} keys
 * @param {string} state  as the widget gave it
 * @returns {string} with "?" unless empty
 */
export function searchWith(search, prefix, keys, state) {
  const foreign = parts(search).filter((part) => ownKey(nameOf(part), prefix, keys) === null);
  const own = parts(state).map((part) => (prefix ? `${prefix}-${part}` : part));
  const all = [...foreign, ...own].join('&');
  return all ? `?${all}` : '';
}
