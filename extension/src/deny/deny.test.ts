import { fake } from '../platform/fake';

import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';

import { script } from '../background/engine.fake';
import { fromBase64, toBase64 } from './base64';
import { bring } from './bring';
import { allLists, keepList, listFiles, NoRoom, removeList } from './lists';

const TODAY = '2026-03-01';

beforeEach(() => {
  fake.reset();
  script.build = (_, text) => ({ file: new TextEncoder().encode(text), domains: text.trim().split('\n').length });
});

const textFile = (text: string | Uint8Array<ArrayBuffer>, name = 'hosts.txt'): File => new File([text], name);

test('a list is kept under its title or its file’s name, and its file reads back', async () => {
  assert.deepEqual(await bring(textFile('a.example\nb.example'), TODAY), { name: 'hosts', domains: 2, on: TODAY });
  await bring(textFile('! Title:  Fake   shops\nc.example'), TODAY);
  assert.deepEqual((await allLists()).map(({ name }) => name), ['hosts', 'Fake shops']);
  assert.equal(new TextDecoder().decode((await listFiles())[0]), 'a.example\nb.example');
});

test('a newer file of the same name takes the older one’s place', async () => {
  await bring(textFile('a.example'), '2026-01-01');
  await bring(textFile('a.example\nb.example'), TODAY);
  assert.deepEqual(await allLists(), [{ name: 'hosts', domains: 2, on: TODAY }]);
  assert.equal((await listFiles()).length, 1);
});

test('what is no list is refused, and nothing is lost', async () => {
  await bring(textFile('a.example'), TODAY);
  assert.equal(await bring(textFile(''), TODAY), 'empty');
  assert.equal(await bring({ size: 50_000_000, name: 'huge.txt' } as File, TODAY), 'large');
  assert.equal(await bring(textFile(new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xfe])), TODAY), 'no_text');
  assert.equal(await bring(textFile('a\0b.example'), TODAY), 'no_text');
  script.build = () => {
    throw new Error('there is no domain in it');
  };
  assert.equal(await bring(textFile('to be or not to be'), TODAY), 'no_domain');
  assert.deepEqual(await allLists(), [{ name: 'hosts', domains: 1, on: TODAY }]);
});

test('a list for which there is no room is refused, and nothing is lost', async () => {
  await keepList({ name: 'large', domains: 1, on: TODAY }, new Uint8Array(5_000_000));
  assert.equal(await bring(textFile('a.example\n'.repeat(150_000)), TODAY), 'no_room');
  await keepList({ name: 'large', domains: 2, on: TODAY }, new Uint8Array(5_500_000)); // It makes room for itself.
  await assert.rejects(keepList({ name: 'large', domains: 3, on: TODAY }, new Uint8Array(6_500_000)), NoRoom);
  assert.deepEqual(await allLists(), [{ name: 'large', domains: 2, on: TODAY }]);
  assert.equal((await listFiles())[0]?.length, 5_500_000);
});

test('a removed list leaves nothing', async () => {
  await bring(textFile('a.example'), TODAY);
  await removeList('hosts');
  assert.deepEqual(await allLists(), []);
  assert.deepEqual([...fake.settings.keys()], ['deny_lists']);
});

test('bytes come back from text as they went in, and what is no such text is none', () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => (at * 7) & 0xff);
  assert.deepEqual(fromBase64(toBase64(bytes)), bytes);
  assert.equal(fromBase64('%'), null);
  assert.equal(fromBase64(undefined), null);
});
