import { once } from '../../check/once.ts';
import { russianNames } from '../first-names.ts';

/** How Russian letters are written in Latin ones, by any of the usual systems. */
const latin: Record<string, readonly string[]> = {
  а: ['a'],
  б: ['b'],
  в: ['v'],
  г: ['g'],
  д: ['d'],
  е: ['e', 'ye'],
  ё: ['e', 'yo', 'io'],
  ж: ['zh', 'j'],
  з: ['z'],
  и: ['i'],
  й: ['y', 'i', 'j'],
  к: ['k'],
  л: ['l'],
  м: ['m'],
  н: ['n'],
  о: ['o'],
  п: ['p'],
  р: ['r'],
  с: ['s'],
  т: ['t'],
  у: ['u'],
  ф: ['f'],
  х: ['kh', 'h'],
  ц: ['ts', 'c'],
  ч: ['ch'],
  ш: ['sh'],
  щ: ['shch', 'sch'],
  ъ: [''],
  ы: ['y'],
  ь: [''],
  э: ['e'],
  ю: ['yu', 'iu', 'ju'],
  я: ['ya', 'ia', 'ja', 'a'],
  кс: ['ks', 'x'],
  ий: ['iy', 'y', 'ii', 'i'],
};

function spellings(name: string): string[] {
  let all = [''];
  for (let at = 0; at < name.length; ) {
    const pair = latin[name.slice(at, at + 2)];
    const ways = pair ?? latin[name.charAt(at)] ?? [];
    all = all.flatMap((begun) => ways.map((way) => begun + way));
    at += pair ? 2 : 1;
  }
  return all;
}

const known = once(() => {
  const names = new Map<string, string>();
  for (const { name } of russianNames())
    for (const spelling of spellings(name)) if (!names.has(spelling)) names.set(spelling, name);
  return names;
});

/** "Konstantin" as Russians write it; null where it is none of their first names. */
export function inCyrillic(name: string): string | null {
  const russian = known().get(name.toLowerCase());
  return russian ? russian.slice(0, 1).toUpperCase() + russian.slice(1) : null;
}
