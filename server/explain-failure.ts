import { SettingsError } from './config.ts';
import { DirectoryInUse } from './db/lock-directory.ts';

/** Ends the process: what a person can mend says so in one line, the rest keeps its stack. */
export function explainFailure(error: unknown): never {
  const mendable = error instanceof DirectoryInUse || error instanceof SettingsError;
  console.error(mendable ? error.message : error);
  process.exit(1);
}
