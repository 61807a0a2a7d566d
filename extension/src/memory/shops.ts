import type { Report } from '../generated/protocol';
import { siteOf } from '../trust';
import { BOUNDS } from './bounds';
import { withDatabase } from './database';
import { dayNumber, dayText, today } from './day';
import type { ShopRecord, ShopStore } from './schema';

/** Newest shops, by one of which age is counted: a clock that was wrong for a day must not make all others old. */
const REFERENCE = 2;

/** A shop as the settings show it. */
export type Shop = ShopRecord & { site: string };

/** Keeps what a page says of who runs its site; the oldest shop makes room, and those too old go. A later page adds to an earlier one. */
export async function rememberShop(report: Report): Promise<void> {
  const site = siteOf(report.page.url);
  const said = saidBy(report);
  if (site === null || site === '' || said === null) return;
  await withDatabase(async (db) => {
    const { store, done } = db.transaction('shops', 'readwrite');
    const known = await store.get(site);
    await store.put(known === undefined ? said : together(known, said), site);
    if (known === undefined) await sweep(store);
    await done;
  });
}

/** How many shops are kept. */
export async function shopCount(): Promise<number> {
  return withDatabase((db) => db.count('shops'));
}

/** Every shop that is kept, by its site. */
export async function allShops(): Promise<Shop[]> {
  return withDatabase(async (db) => {
    const { store } = db.transaction('shops');
    const [sites, records] = await Promise.all([store.getAllKeys(), store.getAll()]);
    return records.map((record, at) => ({ site: sites[at] ?? '', ...record }));
  });
}

/** Drops shops of which nothing was heard for as long as prices are kept, and the oldest where there are too many. */
async function sweep(store: ShopStore): Promise<void> {
  const byDay = store.index('on');
  const newest = await byDay.openKeyCursor(null, 'prev');
  const reference = (await newest?.advance(REFERENCE)) ?? null;
  const day = reference === null ? null : dayNumber(reference.key);
  if (day !== null && day > BOUNDS.age) {
    for (const site of await byDay.getAllKeys(IDBKeyRange.upperBound(dayText(day - BOUNDS.age), true))) await store.delete(site);
  }
  if ((await store.count()) <= BOUNDS.shops) return;
  const oldest = await byDay.getKey(IDBKeyRange.lowerBound(''));
  if (oldest !== undefined) await store.delete(oldest);
}

/** What the shop on a site has said of itself. */
export async function shopOn(site: string): Promise<ShopRecord | null> {
  return withDatabase(async (db) => (await db.get('shops', site)) ?? null);
}

/** What a page says of who runs its site; `null` where it says neither name, address nor number. */
function saidBy({ shop, seller }: Report): ShopRecord | null {
  const registrations = seller?.registrations ?? [];
  const { legal_name = null, address = null, email = null, phone = null } = shop ?? {};
  const saysWho = legal_name !== null || address !== null || registrations.length > 0;
  return saysWho ? { on: dayText(today()), legal_name, address, email, phone, registrations } : null;
}

function together(known: ShopRecord, said: ShopRecord): ShopRecord {
  return {
    on: said.on,
    legal_name: said.legal_name ?? known.legal_name,
    address: said.address ?? known.address,
    email: said.email ?? known.email,
    phone: said.phone ?? known.phone,
    registrations: said.registrations.length > 0 ? said.registrations : known.registrations,
  };
}
