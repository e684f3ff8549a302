import { describe, expect, test } from 'vitest';
import { triage } from '#lib/triage.ts';

describe('an advertisement among reviews', () => {
  test.each([
    'Looking to sell? Best prices for clean cars! We buy any car, 24h pickup. Call us today.',
    'Cheap flights, 40% off all week with code FLY40, www.cheap-flights.example',
    'Congratulations, you have been selected to win a free phone, click the link',
    'Натяжные потолки недорого, замер бесплатно, качество супер! Пишите в телеграм, контакты в профиле',
    'Курсы маникюра, первое занятие бесплатно, пишите в директ @nails_example',
    'Vi köper alla bilar, bra priser, hämtning samma dag. Sms:a BIL till 71 000',
    'Billiga lån på en timme, snabbt och enkelt, ring 08-000 00 00 nu!',
    'Créditos rápidos sin nómina, buen trato. Escribe al WhatsApp del perfil',
    'Vendo cuentas premium baratas, calidad garantizada, escríbeme por telegram @ejemplo',
    'Markenuhren günstig, beste Qualität, 60 % Rabatt, nur heute: www.uhren.example',
    'Wir kaufen jedes Auto, faire Preise! Rufen Sie jetzt an: 030 1234567890',
  ])('gets no answer, threatens nobody and is due at no hour: %s', (text) => {
    for (const rating of [null, 5]) {
      const { strategy, risk, reasons } = triage({ review: { text, rating, ratingScale: 5 } });
      expect.soft([strategy, risk, reasons]).toEqual(['no-reply', 0, []]);
    }
  });

  test.each([
    'I messaged them on WhatsApp and they answered in a minute. Got 20% off, lovely shoes.',
    'They call us today and say it is ready. Great garage!',
    'Написал им в телеграм, ответили сразу. Скидку дали, мастер отличный!',
    'Skrev till dem på WhatsApp och fick svar direkt. Fin rabatt, bra service!',
    'Les escribí al WhatsApp y me contestaron al momento. Buen precio, muy amables.',
    'Habe ihnen auf WhatsApp geschrieben, Antwort sofort. Fairer Preis, top Team!',
  ])('is not who only wrote to the business: %s', (text) => {
    expect(triage({ review: { text, rating: 5, ratingScale: 5 } }).strategy).toMatch(/^praise/);
  });
});
