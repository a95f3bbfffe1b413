// SPDX-License-Identifier: MIT
// node make_collation_vectors.mjs: writes icu_order.txt and icu_order_numeric.txt beside itself: texts one a line, in the
// order of Intl.Collator('vi'), none equal to its neighbour. Made with ICU 78.2, CLDR 48.0 (Node 20.20.2).
// Tones stand where the old style writes them: ICU compares by place what the kit compares by tone.
import { writeFileSync } from 'node:fs';

const WORDS = `a ả á ạ ăn ấn ẩn ba bà bá bạ bả bã ban bàn bán băng bằng bâng cà cá cả cạ châu chấu chậu da dạ đa đà đá đạ đã
  du dư dự đu đù đủ e ê ế ề he hè hê hế hoa hòa hóa họa hỏa hoài hoàn khoẻo khỏe la là lá lạ lã lả lăng lâu li lý mua mùa
  mưa mừa na nga ngà nghị ngh nha nhà nho nô no nơ nở ổ ở o ò ó ô ơ pha quà quý quyết quyển số sổ sơ sở ta tà tá tạ tã tả
  thu thù thú thụ thủ thư thứ thự tiền tiến tiện tiễn tin tình tính tổ tu tư từ tứ tự u ù ú ủ ũ ụ ủy ư ừ ứ ử ữ ự và vá vạ
  vã vả x xá xả y ý ỷ ỵ zơ f fa w wa j jô z café résumé naïve señor Zürich garçon Noël b c d đ Krông Bh'riu Đắk`.split(/\s+/);
const DIGITS = ['1', '2', '9', '10', '12', '57', '100', '1999', '2023', '123456789012345678901234567890'];
const BETWEEN = [' ', ' ', ' ', ' ', '', '-', ' - ', ', ', '/', '. ', '; ', ': ', ' (', ') ', ' & ', ' – ', ' “', '” ', '"', "'", '%', '+', '!', '?', '_', '@', '#', '*', '=', '₫', '§', '…'];

let state = 20260101;
const below = (count) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * count);
};
const pick = (list) => list[below(list.length)];
const cased = (word) => [word, word, word, word[0].toUpperCase() + word.slice(1), word.toUpperCase()][below(5)];
const part = () => (below(8) === 0 ? pick(DIGITS) : cased(pick(WORDS)));

function text(parts) {
  let made = part();
  for (let i = 1; i < parts; ++i) made += pick(BETWEEN) + part();
  return made;
}

/** Texts where words touch: their tones may stand where no style puts them, so only one of the words carries one. */
const isOldStyle = (made) => !made.match(/[\p{L}\p{M}]+/gu)?.some((run) => !WORDS.includes(run.toLowerCase()));

function write(file, options) {
  const collator = new Intl.Collator('vi', options);
  const texts = [];
  while (texts.length < 1500) {
    const made = text(1 + below(4));
    if (isOldStyle(made.replaceAll("'", ''))) texts.push(made);
    if (below(3) === 0) texts.push(cased(made));
  }
  texts.sort(collator.compare);
  const distinct = texts.filter((made, i) => i === 0 || collator.compare(texts[i - 1], made) !== 0);
  writeFileSync(new URL(file, import.meta.url), `${distinct.join('\n')}\n`);
}
write('icu_order.txt', {});
write('icu_order_numeric.txt', { numeric: true });
