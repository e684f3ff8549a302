import './undeclared-match.ts';
import writeGood from 'write-good';
import type { Start } from './engine.ts';

export const start: Start = () => (text) => writeGood(text).length;
