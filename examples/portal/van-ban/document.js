// SPDX-License-Identifier: MIT
// Shows one document of the example data, chosen by ?so= of the address. Text goes in by textContent only.

/** Fields in the order in which a portal shows them: key in the data, label. */
const FIELDS = [
  ['number', 'Số, ký hiệu'],
  ['type', 'Loại văn bản'],
  ['date', 'Ngày ban hành'],
  ['agency', 'Cơ quan ban hành'],
  ['field', 'Lĩnh vực'],
  ['signer', 'Người ký'],
];

const article = document.querySelector('article');
const status = article.querySelector('[role=status]');

/** "2023-07-28" → "28/07/2023" */
const written = (date) => date.split('-').reverse().join('/');

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function show(found) {
  const text = { ...found, date: written(found.date) };
  document.title = `${text.number} - ${document.title}`;
  article.querySelector('h1').textContent = text.title;
  status.textContent = `${text.number} · ${text.date}`;
  article.querySelector('.summary').textContent = text.summary;
  article.querySelector('.fields').append(...FIELDS.flatMap(([key, label]) => [element('dt', label), element('dd', text[key])]));
}

/** @returns {Promise<string>} what to tell the reader when there is nothing to show; empty if there is */
async function load() {
  const id = new URLSearchParams(location.search).get('so');
  const response = await fetch(new URL('../data/van-ban.json', import.meta.url));
  if (!response.ok) return 'Không tải được dữ liệu. Vui lòng kiểm tra kết nối và thử lại.';
  const found = (await response.json()).find((document) => document.id === id);
  if (!found) return 'Không tìm thấy văn bản này.';
  show(found);
  return '';
}

const message = await load().catch(() => 'Không tải được dữ liệu. Vui lòng kiểm tra kết nối và thử lại.');
if (message) status.textContent = message;
article.removeAttribute('aria-busy');
