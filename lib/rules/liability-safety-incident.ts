import { type Cases, defineRule } from '#lib/check/rule.ts';
import { saysHarm } from '#lib/triage/risk.ts';
import { googleCodes } from './sources.ts';

export default defineRule({
  id: 'liability-safety-incident',
  category: 'liability',
  severity: 'block',
  source: googleCodes,
  find: (context) => {
    if (context.approved) return [];
    const played = context.reply.says('safety-downplay');
    if (played.length > 0 || context.fragment || !context.review) return played;
    const review = context.triaged();
    return saysHarm(review) && review.sentiment !== 'positive' ? 'absent' : [];
  },
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦Allergic reactions happen⟧, we are ⟦not doctors⟧.',
      'A ⟦small fire is no reason to panic⟧.',
      'A ⟦little food poisoning is not the end⟧ of the world.',
      '⟦Nobody died⟧, after all.',
      '⟦Falls like this happen⟧ all the time.',
    ],
    pass: [
      'Thank you for telling us; our manager is handling this personally and will contact you.',
      'The killer cocktail stays on the menu.',
      'Your safety matters to us.',
      'We keep a fire exit free.',
    ],
  },
  ru: {
    fail: [
      '⟦Аллергия бывает⟧, ⟦мы не врачи⟧.',
      '⟦Маленький пожар — не повод для паники⟧.',
      '⟦Лёгкое отравление со всеми случается⟧.',
      '⟦Никто же не умер⟧.',
      '⟦Падения бывают⟧, ничего страшного.',
    ],
    pass: [
      'Спасибо, что сообщили; этим лично занимается управляющий и свяжется с вами.',
      'Коктейль просто огонь!',
      'Ваша безопасность для нас важна.',
      'Пожарный выход свободен.',
    ],
  },
  sv: {
    fail: [
      '⟦Allergier händer⟧, vi ⟦är inte läkare⟧.',
      'En liten ⟦brand är inget att få panik⟧ över.',
      '⟦Ingen dog⟧ i alla fall.',
      '⟦Matförgiftning är inte hela världen⟧.',
      'Sådana ⟦fall händer⟧ hela tiden.',
    ],
    pass: [
      'Tack för att du berättade; vår chef tar hand om det här personligen.',
      'Din säkerhet är viktig för oss.',
      'Vi håller utrymningsvägen fri.',
    ],
  },
  es: {
    fail: [
      'Las ⟦alergias pasan⟧, ⟦no somos médicos⟧.',
      'Un ⟦pequeño incendio no es para tanto⟧.',
      '⟦Nadie murió⟧, al fin y al cabo.',
      'Estas ⟦caídas ocurren⟧.',
      '⟦No es motivo para alarmarse⟧.',
    ],
    pass: [
      'Gracias por avisar; la dirección lo atiende personalmente y le contactará.',
      'El cóctel de la casa sigue en la carta.',
      'Su seguridad nos importa.',
      'La salida de incendios está libre.',
    ],
  },
  de: {
    fail: [
      '⟦Allergien kommen vor⟧, ⟦wir sind keine Ärzte⟧.',
      'Ein kleiner ⟦Brand ist kein Drama⟧.',
      'So eine ⟦leichte Vergiftung ist halb so wild⟧.',
      'Es ist ja ⟦niemand gestorben⟧.',
      '⟦Stürze passieren nun mal⟧.',
    ],
    pass: [
      'Danke für den Hinweis; unsere Leitung kümmert sich persönlich und meldet sich.',
      'Der Cocktail bleibt auf der Karte.',
      'Ihre Sicherheit ist uns wichtig.',
      'Der Notausgang bleibt frei.',
    ],
  },
};
