import { setMaxListeners } from 'node:events';

/** `device` pushed, and the company's sequence is now `cursor`. */
interface CompanyChange {
  company: string;
  device: string;
  cursor: number;
}

/** Carries changes to every open live channel of a company. One process needs no more than this file's own driver. */
export interface Bus {
  announce(change: CompanyChange): void;
  /** Stops when `signal` aborts. */
  listen(company: string, onChange: (change: CompanyChange) => void, signal: AbortSignal): void;
}

export function createBus(): Bus {
  const target = new EventTarget();
  // A company has as many channels as it has people at work; Node takes more than ten for a leak.
  setMaxListeners(0, target);
  return {
    announce: (change) => target.dispatchEvent(new CustomEvent(change.company, { detail: change })),
    listen(company, onChange, signal) {
      target.addEventListener(company, (event) => onChange((event as CustomEvent<CompanyChange>).detail), { signal });
    },
  };
}
