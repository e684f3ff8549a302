import type { Token } from '../check/tokens.ts';

/** How words begin that judge, warn or tell of oneself, and name no matter; shorter words never name one. Folded. */
const beginnings: Record<string, readonly string[]> = {
  en: (
    'again ever never avoid recommend anyone anybody else experience place money time waste disappoint wouldn would could should give zero star stars just simply total absolut complete utter pure ' +
    'really very much more want going back come enemy cost costs clear away people everything nothing anything something start finish after before whole full shame joke shamb thing this that what have been with from they your their them there here than then only even worst worse sorry honest guess word words said enough where when while will well doesn didn isn wasn work steer clear live stay save yourself trouble expect bother elsewhere whatever visit'
  ).split(' '),
  de: 'wieder einmal niemals immer empfehl weiter geld zeit verschwend enttäusch entäusch total absolut völlig einfach rein mehr sage sagen dazu erwart finger hände lasst lass weg hier dort alles nichts etwas ganz sehr wirklich schade sterne stern null leider mein meine kein eine einen einer sein sind habe hatte haben wird würde werde wurde nicht noch auch aber oder dass diese dieser dieses muss kann sollte kommen komme gehe gehen laden bude verein saftladen spar sparen euch leute jeder jedem niemand erfahrung schlimm was'.split(
    ' ',
  ),
  sv: 'aldrig igen mera mest rekommend undvik pengar pengarna bortkast kväll dagen slöseri besvik besviken totalt helt väldigt mycket bara verkligen inte detta denna här där ställe ställen stället hela allt allting inget ingenting ingen någon något varken eller stjärn noll katastrof skandal hade skulle vill kommer komma tillbaka går gick efter från till hemskt som upplevelse erfarenhet folk håll hålla långt borta akta rent fruktansvärt varje pris priset okej usch tyvärr alls'.split(
    ' ',
  ),
  es: 'nunca jamas vuelvo volver volvere vuelva vida sitio lugar recom nadie nada cero estrella dinero tiempo perdid tirad tirar total absolut decepc horror basura asco menuda menudo tomadura pelo paso decir olvidar verguenz vergonz todo todos toda mal peor esto este esta estos ellos para por pero como mas muy solo evit huid huir experiencia timo estafa desastre fatal pena pisar ganas quien gente merece vale decir convenc suave digam'.split(
    ' ',
  ),
  ru: 'никогда больше ноги ноге здесь тут сюда туда рекоменд совет никому всем время времени деньг денег потрач пожалел разочаров полн просто очень весь вся все всё ничего нечего место месте место звезд ноль нуля ужас кошмар позор отстой жесть обход стороной бегите идите ходите будет буду было были этого этом этот этой чтобы если даже только вообще совсем опыт впечатлен хуже жаль зря лучше люди людям приду придем вернусь вернемся моей моя моего'.split(
    ' ',
  ),
};
const shortest = 4;

/** How many words of a text tell of a matter, if only in words that no cue knows. `judging`: places of words that only say how somebody feels. */
export function tellingWords(tokens: readonly Token[], language: string, judging: ReadonlySet<number>): number {
  const known = beginnings[language] ?? [];
  return tokens.filter(
    ({ form }, at) =>
      form.length >= shortest && !judging.has(at) && !known.some((beginning) => form.startsWith(beginning)),
  ).length;
}
