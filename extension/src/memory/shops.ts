import type { Report } from '../generated/protocol';
import { siteOf } from '../trust';
import { BOUNDS } from './bounds';
import { withDatabase } from './database';
import { dayText, today } from './day';
import type { ShopRecord } from './schema';

/** Keeps what a page says of who runs its site; the oldest shop makes room. A later page adds to an earlier one. */
export async function rememberShop(report: Report): Promise<void> {
  const site = siteOf(report.page.url);
  const said = saidBy(report);
  if (site === null || site === '' || said === null) return;
  await withDatabase(async (db) => {
    const { store, done } = db.transaction('shops', 'readwrite');
    const known = await store.get(site);
    await store.put(known === undefined ? said : together(known, said), site);
    if (known === undefined && (await store.count()) > BOUNDS.shops) {
      const oldest = await store.index('on').getKey(IDBKeyRange.lowerBound(''));
      if (oldest !== undefined) await store.delete(oldest);
    }
    await done;
  });
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
