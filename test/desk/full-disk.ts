import { vi } from 'vitest';

export const quota = () => new DOMException('full', 'QuotaExceededError');

/** Fails every write of replies, as the browser does: the request fails, then its transaction. */
export function fillDisk() {
  const add = IDBObjectStore.prototype.add;
  return vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (this.name === 'replies') throw quota();
    return add.apply(this, args);
  });
}
