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

/** What one file comes to: its list, or why there is none. */
async function take(...files: File[]): Promise<unknown> {
  const brought = await bring(files, TODAY);
  return 'refused' in brought ? brought.refused : brought.list;
}

const textFile = (text: string | Uint8Array<ArrayBuffer>, name = 'hosts.txt'): File => new File([text], name);

test('a list is kept under its title or its file’s name, and its file reads back', async () => {
  assert.deepEqual(await take(textFile('a.example\nb.example')), { name: 'hosts', domains: 2, on: TODAY, key: null });
  await take(textFile('! Title:  Fake   shops\nc.example'));
  assert.deepEqual((await allLists()).map(({ name }) => name), ['hosts', 'Fake shops']);
  assert.equal(new TextDecoder().decode((await listFiles())[0]), 'a.example\nb.example');
});

test('a newer file of the same name takes the older one’s place', async () => {
  await bring([textFile('a.example')], '2026-01-01');
  await take(textFile('a.example\nb.example'));
  assert.deepEqual(await allLists(), [{ name: 'hosts', domains: 2, on: TODAY, key: null }]);
  assert.equal((await listFiles()).length, 1);
});

test('what is no list is refused, and nothing is lost', async () => {
  await take(textFile('a.example'));
  assert.equal(await take(textFile('')), 'empty');
  assert.equal(await take({ size: 50_000_000, name: 'huge.txt' } as File), 'large');
  assert.equal(await take(textFile(new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xfe]))), 'no_text');
  assert.equal(await take(textFile('a\0b.example')), 'no_text');
  script.build = () => {
    throw new Error('there is no domain in it');
  };
  assert.equal(await take(textFile('to be or not to be')), 'no_domain');
  assert.deepEqual(await allLists(), [{ name: 'hosts', domains: 1, on: TODAY, key: null }]);
});

test('a list for which there is no room is refused, and nothing is lost', async () => {
  await keepList({ name: 'large', domains: 1, on: TODAY, key: null }, new Uint8Array(5_000_000));
  assert.equal(await take(textFile('a.example\n'.repeat(150_000))), 'no_room');
  await keepList({ name: 'large', domains: 2, on: TODAY, key: null }, new Uint8Array(5_500_000)); // It makes room for itself.
  await assert.rejects(keepList({ name: 'large', domains: 3, on: TODAY, key: null }, new Uint8Array(6_500_000)), NoRoom);
  assert.deepEqual(await allLists(), [{ name: 'large', domains: 2, on: TODAY, key: null }]);
  assert.equal((await listFiles())[0]?.length, 5_500_000);
});

test('the engine’s own files are taken as they are', async () => {
  const file = textFile('CaveatDL and more', 'shops.caveatdl');
  assert.deepEqual(await take(file), { name: 'Ready made', domains: 7, on: TODAY, key: null });
  assert.deepEqual((await listFiles())[0], new Uint8Array(await file.arrayBuffer()));
});

test('a list that came with a key is replaced only by one that is signed with it', async () => {
  script.isSigned = (signature, key) => signature === `by ${key}`;
  const list = textFile('a.example');
  const key = textFile('untrusted comment: a key\nKEY\n', 'maker.pub');
  const signed = (by: string): File => textFile(`by ${by}`, 'hosts.txt.minisig');
  assert.equal(await take(list, signed('KEY')), 'no_key');
  assert.equal(await take(list, key), 'unsigned');
  assert.equal(await take(list, signed('OTHER'), key), 'bad_signature');
  assert.deepEqual(await take(list, signed('KEY'), key), { name: 'hosts', domains: 1, on: TODAY, key: 'KEY' });
  assert.equal(await take(list), 'unsigned');
  assert.equal(await take(list, signed('OTHER'), textFile('OTHER', 'other.pub')), 'bad_signature');
  assert.deepEqual(await take(textFile('a.example\nb.example'), signed('KEY')), { name: 'hosts', domains: 2, on: TODAY, key: 'KEY' });
  assert.equal(await take(list, textFile('b.example', 'more.txt')), 'several');
});

test('a removed list leaves nothing', async () => {
  await take(textFile('a.example'));
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
