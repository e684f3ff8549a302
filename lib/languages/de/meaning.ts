import type { PackedMeaning } from '#lib/check/meaning-table.ts';
import type { Concept } from '../risks.ts';

export const meaning: PackedMeaning<Concept> = {
  concepts: [],
  least: [],
  bias: [0],
  scales: [0],
  keys: '',
  counts: '',
  columns: '',
  weights: '',
};
