import { afterSpan, dayAfter, endOf, nextDate, nextWeekday, periodEnds } from './calendar.ts';
import type { DateWords } from './promise-words.ts';

/** A day or a time that a sentence names. `firm`: it can only lie ahead; else it may be the day of what happened. */
type Named = { at: number; due: number; firm: boolean };
type Finder = (sentence: string, now: number) => Named[];

const units = ['hour', 'workday', 'day', 'week', 'month'] as const;
const between = String.raw`(?:\s?[-–—]\s?| (?:to|or|bis|oder|до|или|till|eller|a|o) )`;

/** A pattern of whole words, in any case. */
const whole = (pattern: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`, 'giu');
/** Which of the lists a word is in. */
const placeIn = (lists: readonly string[], word: string): number => lists.findIndex((ways) => whole(ways).test(word));

function each(sentence: string, pattern: RegExp, read: (found: RegExpExecArray) => Omit<Named, 'at'> | null): Named[] {
  return Array.from(sentence.matchAll(pattern)).flatMap((found) => {
    const named = read(found);
    return named ? [{ at: found.index, ...named }] : [];
  });
}

function dateFinder({ dates, months, by, on }: DateWords): Finder {
  const before = `(?:(?<by>${by}) )?(?:(?:the|den|el|dem) )?`;
  const patterns = dates.map((date) => {
    const pattern = date
      .replace('{day}', String.raw`(?<day>\d{1,2})`)
      .replace('{month}', `(?<month>${months.join('|')})`)
      .replace('{mm}', String.raw`(?<mm>\d{1,2})`)
      .replace('{year}', String.raw`(?<year>20\d\d|\d\d)`);
    // Two numbers may be anything, an hour or a share: they are a date where the sentence says so.
    return whole(
      date.includes('{mm}') ? `(?:(?<by>${by})|${on}) (?:(?:the|den|el|dem) )?${pattern}` : before + pattern,
    );
  });
  const all = [...patterns, whole(String.raw`${before}(?<year>20\d\d)-(?<mm>\d\d)-(?<day>\d\d)`)];
  return (sentence, now) =>
    all.flatMap((pattern) =>
      each(sentence, pattern, ({ groups = {} }) => {
        const month = groups.month ? placeIn(months, groups.month) : Number(groups.mm) - 1;
        const year = groups.year ? Number(groups.year) : null;
        const date = nextDate(now, { day: Number(groups.day), month, year });
        const due = date && endOf(date, now);
        return due !== null && due >= now ? { due, firm: groups.by !== undefined } : null;
      }),
    );
}

function spanFinder({ numbers, units: ways, within }: DateWords): Finder {
  const number = [String.raw`\d{1,3}`, ...Object.keys(numbers).sort((a, b) => b.length - a.length)].join('|');
  const unit = units.map((each) => ways[each]).join('|');
  const pattern = whole(`(?:${within}) (?:(?<n>${number})(?:${between}(?<m>${number}))? )?(?<unit>${unit})`);
  const count = (words: string | undefined): number => (words === undefined ? 1 : (numbers[words] ?? Number(words)));
  return (sentence, now) =>
    each(sentence, pattern, ({ groups = {} }) => {
      const kind =
        units[
          placeIn(
            units.map((each) => ways[each]),
            groups.unit ?? '',
          )
        ] ?? 'day';
      return { due: afterSpan(now, count(groups.m ?? groups.n), kind), firm: true };
    });
}

function nearFinder({ near, by }: DateWords): Finder {
  const patterns = near.map(([days, ways]) => ({ days, pattern: whole(`(?:(?<by>${by}) )?(?:${ways})`) }));
  return (sentence, now) =>
    patterns.flatMap(({ days, pattern }) =>
      each(sentence, pattern, ({ groups = {} }) => ({
        due: endOf(dayAfter(now, days), now),
        firm: days > 0 || groups.by !== undefined,
      })),
    );
}

function weekdayFinder({ weekdays, by, on, next }: DateWords): Finder {
  const pattern = whole(
    `(?:(?<by>${by}) )?(?:(?:the|den|el|dem) )?(?:(?:${on}) )?(?:(?<next>${next}) )?(?<day>${weekdays.join('|')})(?: (?<after>${next}))?`,
  );
  return (sentence, now) =>
    each(sentence, pattern, ({ groups = {} }) => {
      const day = nextWeekday(now, placeIn(weekdays, groups.day ?? ''), (groups.next ?? groups.after) !== undefined);
      return { due: endOf(day, now), firm: groups.by !== undefined };
    });
}

function periodFinder({ periods }: DateWords): Finder {
  const patterns = Object.entries(periods).map(([id, ways]) => ({
    id: id as keyof DateWords['periods'],
    pattern: whole(ways),
  }));
  return (sentence, now) =>
    patterns.flatMap(({ id, pattern }) =>
      each(sentence, pattern, () => ({ due: endOf(periodEnds[id](now), now), firm: !id.startsWith('this') })),
    );
}

/**
 * Reads by when a sentence promises something: `from` is where the promise itself ends, in the sentence. Null where no day or
 * time ahead is named. Days are those of this computer's clock.
 */
export function dateReader(words: DateWords): (sentence: string, from: number, now: number) => number | null {
  // The more exact first.
  const finders = [dateFinder, spanFinder, periodFinder, nearFinder, weekdayFinder].map((make) => make(words));
  const event = whole(words.event);
  return (sentence, from, now) => {
    const named = finders.flatMap((find) => find(sentence, now));
    const ahead = named.find(({ firm }) => firm) ?? named.find(({ at }) => sentence.slice(from, at).search(event) < 0);
    return ahead?.due ?? null;
  };
}
