import type { ModelTrouble } from './schema/model-messages.ts';

/** A model gave no text that can be shown, and why. */
export class NoModelText extends Error {
  readonly trouble: ModelTrouble;
  constructor(trouble: ModelTrouble, options?: ErrorOptions) {
    super(trouble, options);
    this.name = 'NoModelText';
    this.trouble = trouble;
  }
}
