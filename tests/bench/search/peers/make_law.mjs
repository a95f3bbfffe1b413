#!/usr/bin/env node
// SPDX-License-Identifier: MIT
// usage: node make_law.mjs [CORPUS] [--data data]
// The long questions of tests/data/law for the harness: data/cN.jsonl and data/qN.json with N = the articles; with a
// CORPUS of make_corpus.mjs also its documents behind the articles, N = both.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const LAW = new URL('../../../data/law/', import.meta.url);
const lines = (file) => readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));

const { values, positionals } = parseArgs({ allowPositionals: true, options: { data: { type: 'string', default: 'data' } } });
const articles = lines(new URL('articles.jsonl', LAW)).map((article) => ({ number: '', type: 'Điều luật', date: '2024-01-01', agency: '', signer: '', ...article }));
const others = positionals.length > 0 ? lines(positionals[0]).map((doc, place) => ({ ...doc, id: articles.length + place })) : [];

mkdirSync(values.data, { recursive: true });
for (const docs of [articles, [...articles, ...others]]) {
  writeFileSync(`${values.data}/c${docs.length}.jsonl`, docs.map((doc) => JSON.stringify(doc)).join('\n') + '\n');
  writeFileSync(`${values.data}/q${docs.length}.json`, readFileSync(new URL('questions.json', LAW)));
}
