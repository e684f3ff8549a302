/** What the page shows in words; the texts are in public/_locales. */
export type PageWord =
  | 'badge_open'
  | 'badge_due_soon'
  | 'badge_overdue'
  | 'badge_answered'
  | 'badge_missing'
  | 'badge_taken'
  | 'badge_ask'
  | 'badge_reload'
  | 'badge_flags'
  | 'dock_name'
  | 'dock_fold'
  | 'dock_unfold'
  | 'dock_move'
  | 'dock_close'
  | 'dock_drag'
  | 'dock_reload'
  | 'flag_block'
  | 'flag_warn'
  | 'flag_hint'
  | 'flag_source'
  | 'flag_checked'
  | 'flag_fix'
  | 'flag_remove'
  | 'flag_dismiss'
  | 'flag_why'
  | 'flag_close'
  | 'flag_failed';

/** Says a word in the interface's language; `$1` stands for the substitution. */
export type Say = (word: PageWord, substitution?: string) => string;
