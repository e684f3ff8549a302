/** Places are handed on when all are taken; who keeps something by place looks whether it is of the same form. */
const places = 1 << 14;
/** Nobody's own: for a form that is met once. */
export const noPlace = 0;
let last = noPlace;

/** A place for a form that was not met before. */
export function nextPlace(): number {
  last = last + 1 < places ? last + 1 : noPlace + 1;
  return last;
}

const leastKept = 512;

/** What is known of words by the places of their forms: found without a look at a letter. */
export function keptByPlace<Kept extends { form: string }>() {
  let kept = new Array<Kept | undefined>(leastKept).fill(undefined);
  return {
    find(place: number, form: string): Kept | undefined {
      const found = place < kept.length ? kept[place] : undefined;
      return found !== undefined && found.form === form ? found : undefined;
    },
    keep(place: number, what: Kept): void {
      if (place >= kept.length) {
        const grown = new Array<Kept | undefined>(Math.min(places, Math.max(2 * kept.length, place + 1))).fill(
          undefined,
        );
        for (const [at, each] of kept.entries()) grown[at] = each;
        kept = grown;
      }
      kept[place] = what;
    },
  };
}
