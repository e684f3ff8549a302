import { text as lint } from 'alex';
import type { Start } from './engine.ts';

export const start: Start = () => (text) => lint(text).messages.length;
