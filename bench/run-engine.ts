import type { Engine, Start } from './engines/engine.ts';
import { type Figures, measureEngine, type Pace } from './measure-engine.ts';
import { makeTexts } from './texts.ts';

type Bundle = { start: Start; warmUp?: () => Promise<void> };

/**
 * Loads one bundled engine in a fresh process or page and measures it. Cold start is from the first byte asked for to the first answer.
 * `bundle`: its address. `assets`: where packages' own files lie.
 */
export async function runEngine(bundle: string, assets: string, pace: Pace): Promise<Figures> {
  const [first = ''] = makeTexts(1, 600, 0);
  const begun = performance.now();
  const loaded: Bundle = await import(/* @vite-ignore */ bundle);
  const engine: Engine = await loaded.start(assets);
  await engine(first);
  const coldStartMs = Number((performance.now() - begun).toPrecision(3));
  await loaded.warmUp?.();
  return { coldStartMs, ...(await measureEngine(engine, pace)) };
}
