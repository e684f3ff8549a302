import type { Tell } from './alive.ts';
import type { Hearer } from './hear.ts';
import { world } from './world.ts';

export type Waking = {
  /** Sends for the running part; a try that fails leaves the frame asleep, to be woken by what happens next. */
  wake: () => Promise<void>;
  /** What is said to a sleeping frame wakes it and is answered by what was fetched, once: that hears for itself as soon as it can. */
  pass: Hearer;
};

/** `woken` is called when the running part has taken over. */
export function makeWaking(tell: Tell, woken: () => void): Waking {
  let trying: Promise<void> | null = null;
  const wake = () => {
    trying ??= tell('page.wake', {}).then((answer) => {
      trying = null;
      if (answer) woken();
    });
    return trying;
  };
  return {
    wake,
    pass: (name, message) =>
      world.replywrightHear ? undefined : wake().then(() => world.replywrightHear?.(name, message)),
  };
}
