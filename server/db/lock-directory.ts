import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** The directory belongs to another process. */
export class DirectoryInUse extends Error {
  override name = 'DirectoryInUse';
}

/**
 * Takes `directory` for this process and returns the way to give it back. An open SQLite transaction is the lock: Node has
 * no flock, and the system drops this one when the process dies, so nothing stale is left behind as a pid file would be.
 */
export function lockDirectory(directory: string): () => void {
  const lock = new DatabaseSync(join(directory, 'lock'));
  try {
    lock.exec('begin exclusive');
  } catch (cause) {
    lock.close();
    throw new DirectoryInUse(
      `${directory} is in use by another Replywright server. Stop that one, or give this one its own DATA_DIR.`,
      { cause },
    );
  }
  return () => lock.close();
}
