import type { AuthorNames } from '../../compose/author-names.ts';

export const authorNames: AuthorNames = {
  nobody: 'a an the local user guest customer client visitor anonymous member reviewer admin test family mr mrs ms dr',
  double: [
    {
      first: 'mary sarah anna emma betty peggy billy bobby john jim tommy mae lee ella ava ruby daisy lily jo',
      second: 'ann anne jane lou jo sue ellen kate beth lynn lynne louise rose mae bob joe grace may alice elizabeth',
    },
  ],
};
