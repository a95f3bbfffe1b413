#!/usr/bin/env node
// SPDX-License-Identifier: MIT
// usage: node make_law.mjs [CORPUS] [--data data]
// The long questions of tests/data/law for the harness: data/cN.jsonl and data/qN.json with N = the articles, written and
// made; with a CORPUS of make_corpus.mjs also its documents behind the articles, N = all.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { prng, tokens } from './text.mjs';

const LAW = new URL('../../../data/law/', import.meta.url);
const MOST_WORDS = 25;
const ASKED_SHARE = 3; // of the questions that can be made, one of so many
/** What laws say everywhere, so that an article is not known by its words alone. */
const USUAL = [
  'Trường hợp đồng thời {o} thì nộp chung một bộ hồ sơ, thời hạn giải quyết tính theo thủ tục dài hơn.',
  'Phí, lệ phí và thẩm quyền thực hiện theo quy định riêng; người nộp hồ sơ được hướng dẫn trong ngày.',
  'Điều kiện, trình tự {o} không áp dụng cho trường hợp này, trừ khi pháp luật có quy định khác.',
  'Cơ quan tiếp nhận giấy tờ từ chối giải quyết phải trả lời bằng văn bản trong thời hạn quy định.',
  'Kết quả {o} là căn cứ để cơ quan có thẩm quyền xem xét, nếu đã bị thu hồi thì phải làm lại.',
  'Người thực hiện có quyền khiếu nại, tố cáo nếu cho rằng quyết định không đúng quy định.',
];

const lines = (name) => readFileSync(new URL(name, LAW), 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));
const documents = (text) => text.map((line) => JSON.parse(line));
const upper = (text) => text[0].toUpperCase() + text.slice(1);

const procedures = lines('procedures.txt').map((line) => line.split('|').map((cell) => cell.trim()));
const aspects = [];
for (const line of lines('aspects.txt')) {
  if (line[0] === 'T') aspects.push({ title: line.slice(2), questions: [] });
  else if (line[0] === 'S') aspects.at(-1).sentence = line.slice(2);
  else aspects.at(-1).questions.push(line.slice(2));
}

/** The articles on procedures, numbered from `first`, and questions about them. */
function make(first) {
  const random = prng(5, procedures.length);
  const any = (list) => list[Math.floor(random() * list.length)];
  const articles = [], questions = [];
  for (const [p, s, a, w] of procedures) {
    for (const { title, sentence, questions: asked } of aspects) {
      const fill = (text) => text.replace(/\{(\w)\}/g, (_, name) => ({ p, s, a, w, o: any(procedures)[0], n: String(2 + Math.floor(random() * 28)) })[name]);
      const usual = [any(USUAL), any(USUAL)].map(fill);
      const id = first + articles.length;
      articles.push({ id, field: '', title: fill(title), body: [`Việc ${p} thực hiện theo điều này.`, upper(fill(sentence)), ...usual].join(' ') });
      for (const q of asked.map(fill).map(upper)) {
        if (random() * ASKED_SHARE >= 1 || tokens(q).length > MOST_WORDS) continue;
        questions.push({ q, class: questions.length % 3 === 2 ? 'made aside' : 'made', or: true, expect: [id] });
      }
    }
  }
  return { articles, questions };
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { data: { type: 'string', default: 'data' } } });
const written = documents(lines('articles.jsonl'));
const made = make(written.length);
const law = [...written, ...made.articles].map((article) => ({ number: '', type: 'Điều luật', date: '2024-01-01', agency: '', signer: '', ...article }));
const questions = [...JSON.parse(readFileSync(new URL('questions.json', LAW), 'utf8')), ...made.questions];
// written and made articles on the same thing are right both
for (const question of questions) {
  const { title } = law[question.expect[0]];
  for (const other of law) if (other.id !== question.expect[0] && (other.title.includes(title) || title.includes(other.title))) question.expect.push(other.id);
}
const others = positionals.length > 0 ? documents(readFileSync(positionals[0], 'utf8').split('\n').filter(Boolean)) : [];

mkdirSync(values.data, { recursive: true });
for (const docs of others.length > 0 ? [law, [...law, ...others.map((doc, place) => ({ ...doc, id: law.length + place }))]] : [law]) {
  writeFileSync(`${values.data}/c${docs.length}.jsonl`, docs.map((doc) => JSON.stringify(doc)).join('\n') + '\n');
  writeFileSync(`${values.data}/q${docs.length}.json`, JSON.stringify(questions, null, 1));
  console.log(`${docs.length} documents, ${questions.length} questions`);
}
