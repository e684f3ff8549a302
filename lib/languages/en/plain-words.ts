import type { PlainWords } from '../../triage/words.ts';

export const plainWords: PlainWords = {
  fair: 'ok okay fine alright decent average fair',
  around: 'it its was is all everything quite just pretty perfectly the place food service and stay overall thing',
  asking: 'is are do does can could what when where how will would which any anyone wondering',
  rhetorical:
    'what more could, what more can, what more do you, what more does, what more would, what more is there, what more to, what more ?, what else could you, what else could anyone, what else do you want, what else do you need ?, who else, where else do you, where else would, where else can you get, where else can you find, where else ?, could be better, can be better, get better, gets better, get any better, gets any better, is there anything better, better than this, a better place in, a better place than, a better place ?, what could go wrong, who wants, who needs a, who needs the, since when',
  stars: 'star stars',
  everyday:
    'doctor clinic surgery filling menu dish dishes starter starters garage loan log in restaurant cafe manager chef soup pizza pupils homework store tyres test room door desk',
  yesterday: 'yesterday',
  later: 'update updated upd edit edited',
  familiar: '',
};
