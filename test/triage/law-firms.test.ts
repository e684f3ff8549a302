import { describe, expect, test } from 'vitest';
import { triage } from '#lib/triage.ts';

const judge = (text: string) => triage({ sector: 'legal', review: { text, rating: 1, ratingScale: 5 } });
const topics = (text: string) => judge(text).topics.map(({ id }) => id);

describe('what a law firm’s clients say against it counts as elsewhere', () => {
  test.each([
    'I am reporting you to the Legal Ombudsman and my new solicitor will sue you.',
    'They shared my divorce papers with a stranger, I have told the regulator.',
    'Подаю на вас жалобу в адвокатскую палату.',
    'Jag anmäler er till Advokatsamfundets disciplinnämnd.',
    'Voy a denunciaros al Colegio de Abogados.',
    'Ich melde Sie der Rechtsanwaltskammer und erstatte Anzeige.',
    'My lawyer will contact you about your malpractice.',
    'My new lawyer is preparing a claim against this firm.',
    'Новый адвокат готовит иск к вашей конторе.',
    'Min nya advokat förbereder en stämning mot byrån.',
    'Mi nuevo abogado prepara una demanda contra este despacho.',
    'Ich zeige euch an, die Polizei ist informiert.',
    'Mein neuer Anwalt bereitet eine Klage gegen eure Kanzlei vor.',
  ])('%s', (text) => {
    expect.soft(judge(text)).toMatchObject({ risk: 2, owner: 'manager', strategy: 'strict' });
    expect.soft(topics(text)).toContain('legal');
  });
});

describe('courts and lawyers are what they speak of as a matter of course', () => {
  test.each([
    'Lost my tribunal because nobody filed the claim.',
    'Our solicitor never called back and the court date passed.',
    'Суд проиграли, потому что иск никто не подал.',
    'Förlorade i tingsrätten för att ingen lämnade in papperen.',
    'Perdí el juicio porque nadie presentó la demanda.',
    'Vor Gericht verloren, weil niemand die Klage eingereicht hat.',
    'Our lawyer was preparing the claim against my landlord and forgot the deadline.',
    'Адвокат готовил иск к соседу полгода и опоздал.',
    'Advokaten förberedde en stämning mot hyresvärden i ett år.',
    'El abogado preparó una demanda contra mi casero y llegó tarde.',
    'Mein Anwalt hat die Klage gegen den Vermieter vergessen.',
  ])('%s', (text) => {
    expect.soft(judge(text).risk).toBe(1);
    expect.soft(topics(text)).not.toContain('legal');
  });
});
