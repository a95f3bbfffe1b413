// SPDX-License-Identifier: MIT

const LINK_SCHEMES = ['https:', 'http:', 'mailto:', 'tel:'];
const FETCH_SCHEMES = ['https:', 'http:'];

/** @param {string} url @param {string} base @param {string[]} schemes */
function resolve(url, base, schemes) {
  // Browsers drop tabs and line ends inside a URL, so "java\nscript:" would become a script.
  if (url === '' || /[\u0000-\u0020\u007f]/.test(url)) return null;
  try {
    const parsed = new URL(url, base);
    return schemes.includes(parsed.protocol) ? parsed.href : null;
  } catch {
    return null;
  }
}

/** `url` if a link may lead there, else null: http, https, mailto, tel or relative. @param {string} url @param {string} base */
export function linkUrl(url, base) {
  return resolve(url, base, LINK_SCHEMES) === null ? null : url;
}

/** Absolute URL if data may be fetched from there, else null. @param {string} url @param {string} base */
export function fetchUrl(url, base) {
  return resolve(url, base, FETCH_SCHEMES);
}
