import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Report } from '../generated/protocol';
import { reportText } from './report-text';

const REPORT: Report = {
  schema: 1,
  page: { url: 'https://user:pw@shop.example/orders/17?name=me', kind: 'product', platform: null, lang: 'en' },
  offer: null,
  seller: null,
  shop: null,
  domain: null,
  marketplace: null,
  payment: null,
  asks_new_password: false,
  reviews: null,
  typical: null,
  subjects: { site: 'clear', seller: 'unknown', listing: 'danger', payment: 'clear', message: 'unknown' },
  outcome: 'danger',
  findings: [
    {
      id: 'bait-price',
      subject: 'listing',
      outcome: 'danger',
      strength: 'strong',
      evidence: [{ quote: '€ 9', where: '#price' }],
      args: {},
      advice: [],
    },
  ],
  checked: [],
  not_checked: [{ id: 'page', because: 'cut_time' }],
  trusted: [],
};

test('a report holds the verdict and its reasons', () => {
  const text = reportText(REPORT);
  for (const word of ['shop.example', 'danger', 'bait-price', '€ 9', 'cut_time']) assert.ok(text.includes(word), word);
});

test('a report holds nothing of the person', () => {
  const text = reportText(REPORT);
  for (const word of ['user', 'pw', 'orders', '17', 'name=me']) assert.ok(!text.includes(word), word);
});
