import type { Recipe } from '#lib/schema/recipe.ts';
import type { SeenReview } from '#lib/schema/review.ts';
import { type Bar, makeBar } from './bar.ts';
import { makeRecipe, type Pointed } from './make-recipe.ts';
import { makeFrame, point } from './point.ts';
import { askFor, isNeeded, type Step, steps } from './steps.ts';
import { tryRecipe } from './try-recipe.ts';
import type { SayTeach } from './words.ts';

export type Teaching = {
  document: Document;
  say: SayTeach;
  now: () => number;
  /** Keeps the recipe; false where it was refused. */
  keep: (recipe: Recipe) => Promise<boolean>;
  done: () => void;
};

/** Reviews shown as a sample of what the recipe reads. */
const sample = 3;
const nobody: Pointed = { author: null, text: null, rating: null, ownerReply: null, box: null };

const lineOf = ({ author, rating, ratingScale, text }: SeenReview): string =>
  [author ?? '–', rating === null ? '–' : `${rating}/${ratingScale}`, text?.slice(0, 80) ?? '–'].join(' · ');

/** Asks for the parts of one review, shows what the whole page then reads as, and keeps that if the person says so. */
export function teach({ document, say, now, keep, done }: Teaching, ended: AbortSignal): void {
  const over = new AbortController();
  const signal = AbortSignal.any([ended, over.signal]);
  const frame = makeFrame(document, signal);
  const bar: Bar = makeBar(document, say('teach_name'), signal);
  const stop = () => {
    over.abort();
    done();
  };
  const cancel = { words: say('teach_cancel'), act: stop, key: 'Escape' };
  const restart = { words: say('teach_again'), act: () => ask(0, nobody) };
  const address = () => new URL(document.location.href);

  const choose = (step: Step, next: (element: Element) => void, skip: () => void) => {
    const asking = new AbortController();
    const once = (act: () => void) => {
      asking.abort();
      frame(null);
      act();
    };
    const chosen = (element: Element) => once(() => next(element));
    point({ document, bar: bar.host, over: frame, chosen }, AbortSignal.any([signal, asking.signal]));
    bar.show({
      title: say(askFor[step]),
      lines: [say('teach_how')],
      choices: [
        ...(isNeeded(step) ? [] : [{ words: say('teach_skip'), act: () => once(skip), key: 'Delete' }]),
        { ...cancel, act: () => once(stop) },
      ],
    });
  };

  const askStars = (next: (stars: number) => void, skip: () => void) =>
    bar.show({
      title: say('teach_stars'),
      lines: [],
      choices: [
        ...[1, 2, 3, 4, 5].map((stars) => ({ words: `${stars} ★`, act: () => next(stars), key: String(stars) })),
        { words: say('teach_skip'), act: skip, key: 'Delete' },
      ],
    });

  function ask(index: number, pointed: Pointed): void {
    const step = steps[index];
    if (!step) {
      showTrial(pointed);
      return;
    }
    const go = (more: Partial<Pointed>) => ask(index + 1, { ...pointed, ...more });
    const next = (element: Element) =>
      step === 'rating'
        ? askStars(
            (stars) => go({ rating: { element, stars } }),
            () => go({}),
          )
        : go({ [step]: element });
    choose(step, next, () => go({}));
  }

  function showTrial(pointed: Pointed): void {
    const recipe = makeRecipe(pointed, address(), now());
    const trial = recipe && tryRecipe(recipe, document, address());
    if (!recipe || !trial || trial.reviews.length === 0) {
      bar.show({ title: say('teach_nothing'), lines: [], choices: [{ ...restart, main: true }, cancel] });
      return;
    }
    const counts = Object.entries(trial.found).map(
      ([field, count]) => `${say(`teach_field_${field as keyof typeof trial.found}`)} ${count}`,
    );
    const keepIt = async () => {
      const kept = await keep(recipe);
      bar.show({
        title: say(kept ? 'teach_kept' : 'teach_failed'),
        lines: [],
        choices: kept ? [{ ...cancel, words: 'OK', main: true }] : [restart, cancel],
      });
    };
    bar.show({
      title: say('teach_reads', String(trial.reviews.length)),
      lines: [counts.join(' · ')],
      list: trial.reviews.slice(0, sample).map(lineOf),
      choices: [{ words: say('teach_keep'), act: () => void keepIt(), main: true }, restart, cancel],
    });
  }

  ask(0, nobody);
}
