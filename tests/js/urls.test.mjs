// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import test from 'node:test';

import { fetchUrl, linkUrl } from '../../web/src/urls.js';

const BASE = 'https://portal.example/tin/trang.html';

for (const url of ['https://a.example/', 'http://a.example', 'mailto:a@b.vn', 'tel:+842353507799', '/van-ban/1', 'van-ban.pdf', '?id=1', '#a', '//a.example/x', 'van-ban-số-1']) {
  test(`urls: a link may lead to ${url}`, () => assert.equal(linkUrl(url, BASE), url));
}

for (const url of ['javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'java\nscript:alert(1)', ' javascript:alert(1)', '\u0001javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'blob:https://a.example/x', 'file:///etc/passwd', '', 'https://[', 'a b']) {
  test(`urls: a link must not lead to ${JSON.stringify(url)}`, () => assert.equal(linkUrl(url, BASE), null));
}

test('urls: data is fetched relative to the page', () => assert.equal(fetchUrl('van-ban.json', BASE), 'https://portal.example/tin/van-ban.json'));

for (const url of ['mailto:a@b.vn', 'data:application/json,[]', 'javascript:1', 'file:///a.json']) {
  test(`urls: data is not fetched from ${url}`, () => assert.equal(fetchUrl(url, BASE), null));
}
