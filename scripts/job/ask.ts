import type { WxtBrowser } from 'wxt/browser';
import type { Answer, Reply, Request, RequestName } from '#lib/schema/messages.ts';
import type { Session } from '../browsers/launch.ts';

/** In the extension's own page. */
declare const chrome: WxtBrowser;

/** Asks the background as one of our own pages does. */
export async function askBackground<N extends RequestName>(
  session: Session,
  name: N,
  request: Request<N>,
): Promise<Answer<N>> {
  const reply = (await session.own.evaluate(
    (name, request) => chrome.runtime.sendMessage({ name, request }),
    name,
    request,
  )) as Reply<Answer<N>>;
  if (!reply.ok) throw new Error(`${name}: ${reply.problem} ${reply.detail}`);
  return reply.value;
}

/** All rows of one table of the extension's database. */
export function rowsOf<T>(
  session: Session,
  table: 'reviews' | 'replies' | 'outbox' | 'templates' | 'ledger' | 'listings' | 'dead' | 'recipes' | 'companyRules',
): Promise<T[]> {
  return session.own.evaluate(
    (table) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('replywright');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction(table).objectStore(table).getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
          reading.onerror = () => reject(reading.error);
        };
      }),
    table,
  ) as Promise<T[]>;
}
