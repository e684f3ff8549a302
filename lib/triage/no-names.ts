import { latinProfiles } from '../language-profiles.ts';
import type { Language } from '../schema/ids.ts';

/** With a capital behind a role or a title, and nobody's name all the same: days, months, peoples, places, firms, thanks. Folded. */
const words = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter ' +
    'english french german spanish italian indian chinese japanese thai polish turkish russian swedish british american michelin covid hotel london paris ' +
    'google facebook instagram tripadvisor yelp amazon apple samsung tesla toyota bmw uber booking airbnb whatsapp lonely god error shop manager team staff ' +
    'thank thanks please highly definitely ever never told recommended would great lovely excellent amazing best passed came went said asked around ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag anfang mitte ende doktor doktorin dr prof professor professorin ober wirt wirtin gott chef chefin kollege kollegin kollegen nachbar nachbarin verkäuferin verkäufer ' +
    'måndag tisdag onsdag torsdag fredag lördag söndag stockholm göteborg sverige svensk svenska tack toppen jättebra rekommenderas rekommenderar kommer ' +
    'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo mayo junio julio agosto septiembre octubre noviembre diciembre español española italiano italiana francés inglés estrella gracias volveremos volveré recomendable recomiendo recomendado muy madrid barcelona ' +
    'понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь ' +
    'спасибо благодарю рекомендую советую очень все всем всех молодец молодцы супер отлично хорошо обязательно приду буду будем москва москвы петербург россии италии яндекс яндекса сбер озон отель отеля золотые'
  ).split(' '),
);

const common: Partial<Record<Language, ReadonlySet<string>>> = {};

/** Whether a folded word, however it is written, is nobody's name. */
export function isNoName(word: string, language: Language): boolean {
  common[language] ??= new Set(latinProfiles[language]?.words.split(' '));
  return words.has(word) || common[language].has(word);
}
