import { check } from '#lib/check.ts';
import { isChecked } from '#lib/languages/checked.ts';
import { askLoading, pathOf, takeTables } from '#lib/languages/finished.ts';
import { mainTag } from '#lib/schema/ids.ts';
import type { Engine, Start } from './engine.ts';

const beside = (name: string) => new URL(name, import.meta.url);

/** A file beside this bundle; in a browser, where there is no `fs`, its address is fetched. */
async function read(address: URL): Promise<ArrayBuffer> {
  if (address.protocol !== 'file:') return (await fetch(address)).arrayBuffer();
  const { readFileSync } = await import('node:fs');
  return new Uint8Array(readFileSync(address)).buffer;
}

const loading = new Map<string, Promise<void>>();
function load(file: string): Promise<void> {
  const now = loading.get(file) ?? read(beside(pathOf(file))).then((tables) => takeTables(file, tables));
  loading.set(file, now);
  return now;
}
const found = (reply: string) => check({ reply, platform: 'google' }).findings.length;
let engine: Engine = (reply) => askLoading(() => found(reply), load);

/** Ours, as the extension calls it: what replies in the browser's language are checked by is loaded from the start, all else when it is met. */
export const start: Start = () => {
  const own = mainTag(navigator.language);
  if (isChecked(own)) void load(own);
  return (reply) => engine(reply);
};

/** A reply in each language, so that all are loaded before the clock runs. */
const replies = [
  'Hello, thank you for telling us. We are sorry about the soup.',
  'Здравствуйте! Спасибо, что рассказали. Нам жаль, что суп был холодным.',
  'Hej! Tack för att du berättade. Vi är ledsna att soppan var kall.',
  '¡Hola! Gracias por contárnoslo. Sentimos que la sopa estuviera fría.',
  'Guten Tag, danke für Ihre Nachricht. Es tut uns leid, dass die Suppe kalt war.',
];

/** Makes ready what the engine makes ready on demand; from then on nothing is waited for. */
export async function warmUp(): Promise<void> {
  for (const reply of replies) await engine(reply);
  engine = found;
}
