import { html } from 'hono/html';
import type { AccountInfo, Privacy } from '#lib/schema/sync.ts';
import type { Markup } from './page.ts';
import type { PageError } from './words.ts';
import type { Words } from './words-en.ts';

export interface Field {
  name: string;
  label: string;
  type?: 'text' | 'email' | 'password';
  value?: string | undefined;
  hint?: string;
  autocomplete: string;
  minLength?: number;
  maxLength?: number;
}

export function field({
  name,
  label,
  type = 'text',
  value = '',
  hint,
  autocomplete,
  minLength,
  maxLength = 200,
}: Field): Markup {
  return html`<label class="field">
    <span>${label}</span>
    <input name="${name}" type="${type}" value="${value}" autocomplete="${autocomplete}" maxlength="${maxLength}"
      ${minLength ? html`minlength="${minLength}"` : ''} required />
    ${hint ? html`<small>${hint}</small>` : ''}
  </label>`;
}

export function passwordField(words: Words, autocomplete: 'current-password' | 'new-password'): Markup {
  const isNew = autocomplete === 'new-password';
  const shared = { name: 'password', label: words.password, type: 'password', autocomplete, maxLength: 128 } as const;
  return field(isNew ? { ...shared, hint: words.passwordHint, minLength: 10 } : shared);
}

export function privacyChoice(words: Words, chosen: Privacy): Markup {
  const option = (value: Privacy, label: string, hint: string) => html`<label class="choice">
    <input type="radio" name="privacy" value="${value}" ${chosen === value ? 'checked' : ''} />
    <span>${label}<small>${hint}</small></span>
  </label>`;
  return html`<fieldset>
    <legend>${words.privacy}</legend>
    ${option('off', words.privacyOff, words.privacyOffHint)} ${option('full', words.privacyFull, words.privacyFullHint)}
  </fieldset>`;
}

export function roleSelect(words: Words): Markup {
  const roles: AccountInfo['role'][] = ['agent', 'manager', 'admin'];
  return html`<label class="field">
    <span>${words.role}</span>
    <select name="role">${roles.map((role) => html`<option value="${role}">${words.roles[role]}</option>`)}</select>
  </label>`;
}

/** Announced to screen readers when the page loads with it. */
export function errorLine(words: Words, error: PageError | null): Markup | '' {
  return error ? html`<p class="error" role="alert">${words.errors[error]}</p>` : '';
}
