import type { PlainWords } from '../../triage/words.ts';

export const plainWords: PlainWords = {
  fair: 'ok okay fine alright decent average fair',
  around: 'it its was is all everything quite just pretty perfectly the place food service and stay overall thing',
  asking: 'is are do does can could what when where how will would which any anyone wondering',
  rhetorical: 'more else better wrong love wants needs since',
  stars: 'star stars',
  everyday:
    'doctor clinic surgery filling menu dish dishes starter starters garage loan log in restaurant cafe manager chef soup pizza pupils homework store tyres test room door desk',
  yesterday: 'yesterday',
};
