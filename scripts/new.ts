import { newLanguage } from './new/language.ts';
import { newSite } from './new/site.ts';

/** What can be made anew, by its name. */
const kinds: Record<string, (args: string[]) => string[] | Promise<string[]>> = {
  site: newSite,
  language: newLanguage,
};

const [kind = '', ...args] = process.argv.slice(2);
const make = kinds[kind];
try {
  if (!make) throw new Error(`npm run new wants one of: ${Object.keys(kinds).join(', ')}`);
  for (const line of await make(args)) console.log(line);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
