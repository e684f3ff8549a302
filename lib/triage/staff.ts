import { fold } from '../check/fold.ts';
import { once } from '../check/once.ts';
import { breaks } from '../check/sentence-breaks.ts';
import type { Token } from '../check/tokens.ts';
import { firstNames as german } from '../languages/de/cues-names.ts';
import { firstNames as english } from '../languages/en/cues-names.ts';
import { firstNames as spanish } from '../languages/es/cues-names.ts';
import { firstNames as russian } from '../languages/ru/cues-names.ts';
import { type NameForms, nameForms } from '../languages/ru/name-forms.ts';
import { firstNames as swedish } from '../languages/sv/cues-names.ts';
import type { Language } from '../schema/ids.ts';
import type { CueBook } from './cue-book.ts';

/** Somebody of the staff as the reviewer named them. `forms` where the name declines. */
export type StaffName = { name: string; forms: NameForms | null; start: number; end: number };

const written = (text: string, { start, end }: Token) => text.slice(start, end);
const capitalised = (name: string) => name.slice(0, 1).toUpperCase() + name.slice(1);

/** Every case form of some names, folded, with the forms they belong to. */
function caseForms(names: Iterable<{ name: string; gender: 'm' | 'f' }>): Map<string, NameForms> {
  const known = new Map<string, NameForms>();
  for (const { name, gender } of names) {
    const forms = nameForms(name, gender);
    for (const form of forms ? Object.values(forms) : [])
      if (!known.has(fold(form))) known.set(fold(form), forms as NameForms);
  }
  return known;
}

const commonForms = once(() =>
  caseForms(Array.from(russian.values(), ({ name, gender }) => ({ name: capitalised(name), gender }))),
);

/** The forms that a folded Russian word is one of, as a name of the company's own staff or of anybody. */
function formFinder(staff: readonly string[]): (folded: string) => NameForms | null {
  const own = caseForms(
    staff
      .filter((name) => /^[А-ЯЁ][а-яё]+$/.test(name))
      .map((name) => ({ name, gender: russian.get(fold(name))?.gender ?? (/[ая]$/.test(name) ? 'f' : 'm') })),
  );
  return (folded) => own.get(folded) ?? commonForms().get(folded) ?? null;
}

const firstNames: Record<string, ReadonlySet<string>> = {
  en: english,
  sv: swedish,
  de: german,
  es: spanish,
};

const thanks: Record<string, ReadonlySet<string>> = {
  sv: new Set(
    'tack tackar till åt av från med hos och heter hette särskilt speciellt framförallt framför beröm eloge hyllning för'.split(
      ' ',
    ),
  ),
  de: new Set(
    'danke dank an für von bei mit besonders insbesondere vor und namens heißt hieß nach durch lob'.split(' '),
  ),
  es: new Set(
    'gracias a por de y con especialmente sobretodo llamado llamada llama atendió mención agradecer felicitar felicidades preguntad pregunten'.split(
      ' ',
    ),
  ),
  en: new Set([
    'thanks',
    'thank',
    'to',
    'shout',
    'shoutout',
    'kudos',
    'props',
    'mention',
    'request',
    'you',
    'by',
    'named',
    'called',
    'ask',
    'for',
    'especially',
    'particularly',
    'and',
    'from',
    'with',
  ]),
  ru: new Set([
    'спасибо',
    'благодарю',
    'благодарим',
    'благодарность',
    'отдельное',
    'зовут',
    'имени',
    'особенно',
    'огромное',
    'большое',
    'и',
    'к',
    'у',
    'с',
    'нас',
    'мастеру',
  ]),
};
/** The reviewer's own people, and names that begin a sentence as words. */
const kin = new Set(
  (
    'husband wife son daughter friend friends partner mum mom dad mother father brother sister baby kid boyfriend girlfriend ' +
    'mann frau ehemann ehefrau sohn tochter freund freundin freunde partner partnerin mutter mama papa vater bruder schwester kind enkel oma opa schwager ' +
    'make maka fru dotter son vän väninna vänner kompis kompisen sambo mamma pappa mor far bror syster flickvän pojkvän mormor morfar farmor farfar barnbarn jag ' +
    'marido mujer esposo esposa hijo hija hijos amigo amiga pareja novio novia madre padre mamá papá hermano hermana suegra suegro nieto nieta sobrino sobrina primo prima abuelo abuela cuñado cuñada bebé yo ' +
    'муж мужем мужу жена женой жене жену сын сыном сыну сына дочь дочка дочери дочкой друг другом подруга подругой подруги мама мамой папа папой брат сестра ребенок внук внучка я меня'
  ).split(' '),
);
const alsoWords = new Set(
  'вера любовь слава роза света лев май rose will grace joy faith hope dawn mark pat bill sue rob penny max saga maj stig ernst kai till rosa heide sol luz paz mar flor gracia alma blanca clara rocío pilar nieves mercedes dolores consuelo'.split(
    ' ',
  ),
);
const deeds = new Set(
  (
    'was is were are made took went did has the deserves always our at on gave found came told got cut really who and knows knew listens ' +
    'es fue son fueron estuvo estaba nos me te siempre atendió trató ayudó explicó hizo hace tiene ha merece recomendó quien que y ' +
    'är var blev har hade hjälpte tog gav gjorde fixade förklarade klippte bemötte kom såg ordnade löste förtjänar svarade visade och som i på ' +
    'war waren ist sind hat haben hatte kümmerte half nahm gab machte erklärte beriet bediente kam fand schnitt zeigte verdient und ' +
    'zaubert zauberte berät bedient nimmt schneidet hilft erklärt macht gibt kocht backt kennt findet betreut betreute führte empfing empfahl rettete besorgte organisierte'
  ).split(' '),
);
/** "Marcus talked", "Priya checked": what somebody did. */
const deed = /\p{L}{2}ed$/u;

/**
 * Members of staff that the review names. A name counts after a role ("our waiter Daniel"), after thanks, before a deed
 * ("Daniel was"), or when the company lists it; the reviewer's own name and a bare capital letter never do.
 */
export function staffNamed(
  text: string,
  tokens: readonly Token[],
  language: Language,
  book: CueBook,
  staff: readonly string[],
  author: string | null,
): StaffName[] {
  const own = new Set(staff.map((name) => fold(name.split(' ')[0] ?? name)));
  const signed = new Set((author ?? '').split(/\s+/).map(fold));
  const afterRole = new Set((book.staffRoles(tokens).get('role') ?? []).map(({ last }) => last + 1));
  const formsOf = language === 'ru' ? formFinder(staff) : () => null;
  const seen = new Set<string>();

  return tokens.flatMap((token, at): StaffName[] => {
    // Names are looked up as written: spelling rules of a language turn "Michael" into "Michäl".
    const plain = fold(written(text, token));
    if (!token.capital || signed.has(plain)) return [];
    const forms = formsOf(token.form);
    const listed = own.has(plain) || (forms !== null && own.has(fold(forms.nominative)));
    const isName = listed || forms !== null || (firstNames[language]?.has(plain) ?? false);
    const before = tokens[at - 1];
    const joined = token.before !== breaks.sentence;
    if (joined && kin.has(before?.form ?? '')) return [];
    // The second word of a name that is no person's: "Bloody Mary".
    const inTitle = joined && before?.capital === true && before.before !== breaks.sentence && at > 1;
    if (
      inTitle &&
      !listed &&
      !afterRole.has(at) &&
      !firstNames[language]?.has(fold(written(text, before))) &&
      !thanks[language]?.has(before.form)
    )
      return [];
    const next = tokens[at + 1];
    const acts = next !== undefined && next.before === breaks.none && (deeds.has(next.form) || deed.test(next.form));
    const introduced =
      (joined && (afterRole.has(at) || (thanks[language]?.has(before?.form ?? '') ?? false))) ||
      (!alsoWords.has(token.form) && (language === 'ru' || acts));
    if (!listed && !(isName && introduced)) return [];
    const name = forms?.nominative ?? written(text, token);
    if (seen.has(fold(name))) return [];
    seen.add(fold(name));
    return [{ name, forms, start: token.start, end: token.end }];
  });
}
