import type { StaffWords } from '../../triage/words.ts';

export const staffWords: StaffWords = {
  thanks:
    'tack tackar till åt av från med hos och heter hette särskilt speciellt framförallt framför beröm eloge hyllning för nämna nämner hylla hyllar tacka kram applåd guldstjärna heder credd be fråga boka bokade träffade snälla underbara fantastiska fantastiske duktiga duktige härliga trevliga trevlige bästa grymma goa rara proffsiga kunniga hjälpsamma vänliga otroliga fina gulliga tålmodiga superduktiga via',
  kin: 'man make maka fru dotter son vän väninna vänner kompis kompisen sambo mamma pappa mor far bror syster flickvän pojkvän mormor morfar farmor farfar barnbarn jag',
  alsoKin: '',
  anyone: 'en ett',
  alsoWords: 'rose saga maj stig hope',
  deeds:
    'är var blev har hade hjälpte tog gav gjorde fixade förklarade klippte bemötte kom såg ordnade löste förtjänar svarade visade och som i på räddade lyssnade lagade serverade masserade guidade stannade ringde tipsade lärde körde bytte vet kan förstod mötte hälsade höll lät satte byggde målade skötte berättade lugnade peppade tröstade behandlade städade skämtade fick gick hämtade bar levererade monterade fixar gör ger tar ser lyssnar klipper svarar förklarar bemöter hjälper förstår håller löser skapar trollar färgade vaxade trimmade friserade rekommenderade hittade överträffade',
  deedEndings: '',
  titles: {},
  owned: '',
  posts: 'på i från vid bakom',
  placing: 'i från',
  beforePlaces: 'i sedan under',
  nounsLarge: false,
  noNames:
    'måndag tisdag onsdag torsdag fredag lördag söndag stockholm göteborg sverige svensk svenska tack toppen jättebra rekommenderas rekommenderar kommer',
};
