/** Words of teaching; the texts are in public/_locales. */
export type TeachWord =
  | 'teach_name'
  | 'teach_how'
  | 'teach_author'
  | 'teach_text'
  | 'teach_rating'
  | 'teach_stars'
  | 'teach_reply'
  | 'teach_box'
  | 'teach_skip'
  | 'teach_again'
  | 'teach_cancel'
  | 'teach_keep'
  | 'teach_kept'
  | 'teach_failed'
  | 'teach_nothing'
  | 'teach_reads'
  | 'teach_field_author'
  | 'teach_field_rating'
  | 'teach_field_text'
  | 'teach_field_ownerReplyText';

export type SayTeach = (word: TeachWord, substitution?: string) => string;
