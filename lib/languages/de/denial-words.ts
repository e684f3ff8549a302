import type { DenialWords } from '../../triage/words.ts';

export const denialWords: DenialWords = {
  without: 'ohne',
  and: 'und',
  determiners:
    'jede jeden jedes jeglichen jegliche irgendwelche irgendeinen große großen großes viel lange langes langen unnötige unnötigen ein eine einen einzige einzigen die das den',
  endings: '',
};
