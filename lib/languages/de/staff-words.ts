import type { StaffWords } from '../../triage/words.ts';

export const staffWords: StaffWords = {
  thanks:
    'danke dank an für von bei mit besonders insbesondere vor und namens heißt hieß nach durch lob liebe lieben lieber unsere unser unserem speziell allem grüße gruß zu beim seitens',
  kin: 'mann frau ehemann ehefrau sohn tochter freund freundin freunde partner partnerin mutter mama papa vater bruder schwester kind enkel oma opa schwager',
  alsoKin: 'schwester',
  anyone: 'ein eine',
  alsoWords: 'max ernst kai till rosa heide mark',
  deeds:
    'war waren ist sind hat haben hatte kümmerte half nahm gab machte erklärte beriet bediente kam fand schnitt zeigte verdient und zaubert zauberte berät bedient nimmt schneidet hilft erklärt macht gibt kocht backt kennt findet betreut betreute führte empfing empfahl rettete besorgte organisierte konnte wusste hielt rief holte brachte erfüllte begrüßte begleitete reparierte massierte fuhr blieb rettet versteht verstand sorgt sorgte bemühte strahlte überraschte unterstützte meisterte arbeitet kümmert beantwortete färbte löste unterrichtet motiviert backte kochte lächelt hört behandelte wurde kriegt',
  deedEndings: '',
  titles: { frau: 'Frau', herr: 'Herrn', herrn: 'Herrn', hr: 'Herrn' },
  owned: 'meine meiner meinen seine seiner ihre ihrer unsere unserer deine deiner',
  posts: 'am an aus vom von im der die hinter hinterm',
  placing: '',
  beforePlaces: 'im in seit',
  nounsLarge: true,
  noNames:
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag anfang mitte ende doktor doktorin dr prof professor professorin ober wirt wirtin gott chef chefin kollege kollegin kollegen nachbar nachbarin verkäuferin verkäufer',
};
