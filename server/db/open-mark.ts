import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Marks `directory` as being written to. Was it still marked, the last process did not close it. */
export function markOpen(directory: string): { unclean: boolean; unmark: () => void } {
  const file = join(directory, 'open');
  const unclean = existsSync(file);
  writeFileSync(file, '');
  return { unclean, unmark: () => rmSync(file, { force: true }) };
}
