import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Privacy } from '#lib/schema/sync.ts';
import type { Member } from '../auth/identify.ts';
import type { readLastSeen } from '../db/devices.ts';
import type { listInvitations } from '../db/invitations.ts';
import type { listMembers } from '../db/members.ts';
import { languageOf } from '../language.ts';
import { errorLine, field, privacyChoice, roleSelect } from './form.ts';
import { type Markup, page } from './page.ts';
import { roleName } from './role-name.ts';
import { type PageError, wordsFor } from './words.ts';
import type { Words } from './words-en.ts';

export interface CompanyView {
  origin: string;
  /** Who is looking. */
  member: Member;
  privacy: Privacy;
  /** By the person's id: db/devices.ts. */
  lastSeen: Awaited<ReturnType<typeof readLastSeen>>;
  members: Awaited<ReturnType<typeof listMembers>>;
  invitations: Awaited<ReturnType<typeof listInvitations>>;
  error: PageError | null;
}

export function companyPage(context: Context, view: CompanyView) {
  const words = wordsFor(context);
  const { member, origin, privacy, error } = view;
  const isAdmin = member.role === 'admin';
  const privacyWords = privacy === 'full' ? words.privacyFull : words.privacyOff;
  const body = html`${errorLine(words, error)}
    <p>${words.extensionNext} <code>${origin}</code></p>
    ${isAdmin ? settingsForms(words, view) : html`<p>${words.privacy}: ${privacyWords}. ${words.errors.onlyAdmin}</p>`}
    <h2>${words.members}</h2>
    <ul class="people">${view.members.map((one) => memberRow(context, view, one))}</ul>
    ${isAdmin ? invitationForms(words, view) : ''}
    ${isAdmin ? html`<p><a href="/company/structures">${words.structures}</a></p>` : ''}`;
  const status = error === null ? 200 : error === 'onlyAdmin' ? 403 : 400;
  return page(context, { title: member.company.name, body, signedIn: true, status });
}

/** For somebody who signed up and has no company, or has left theirs. */
export function newCompanyPage(context: Context, error: PageError | null) {
  const words = wordsFor(context);
  const body = html`${errorLine(words, error)}
    <p>${words.noCompany}</p>
    <form class="card" method="post" action="/company">
      ${field({ name: 'company', label: words.companyName, autocomplete: 'organization' })} ${privacyChoice(words, 'off')}
      <button type="submit">${words.createCompany}</button>
    </form>`;
  return page(context, { title: words.company, body, signedIn: true, status: error ? 400 : 200 });
}

function settingsForms(words: Words, { member, privacy }: CompanyView): Markup {
  return html`<form class="card" method="post" action="/company/name">
      ${field({ name: 'name', label: words.companyName, value: member.company.name, autocomplete: 'organization' })}
      <button type="submit">${words.save}</button>
    </form>
    <form class="card" method="post" action="/company/privacy">
      ${privacyChoice(words, privacy)}
      <p><small>${words.privacyWarning}</small></p>
      <button type="submit">${words.save}</button>
    </form>`;
}

function memberRow(context: Context, { member, lastSeen }: CompanyView, one: CompanyView['members'][number]): Markup {
  const words = wordsFor(context);
  const at = lastSeen.get(one.person);
  const connected = at
    ? words.lastConnected(new Intl.DateTimeFormat(languageOf(context), { dateStyle: 'long' }).format(at))
    : words.neverConnected;
  const isSelf = one.person === member.person.id;
  const removal = html`<form method="post" action="/company/remove">
    <input type="hidden" name="member" value="${one.id}" />
    <button type="submit" class="plain" aria-label="${words.remove}: ${one.name}">${words.remove}</button>
  </form>`;
  return html`<li class="row">
    <span>${one.name}${isSelf ? ` (${words.you})` : ''}, ${roleName(words, one.role)}<br /><small>${one.email} · ${connected}</small></span>
    ${member.role === 'admin' && !isSelf ? removal : ''}
  </li>`;
}

function invitationForms(words: Words, { origin, invitations }: CompanyView): Markup {
  const open = invitations.map(
    ({ id, email, role }) => html`<li>
      <form class="row" method="post" action="/company/withdraw">
        <label class="field"><span>${email}, ${roleName(words, role ?? '')}</span><input readonly value="${origin}/join/${id}" /></label>
        <input type="hidden" name="invitation" value="${id}" />
        <button type="submit" class="plain" aria-label="${words.withdraw}: ${email}">${words.withdraw}</button>
      </form>
    </li>`,
  );
  return html`<h2>${words.invite}</h2>
    <form class="card" method="post" action="/company/invite">
      ${field({ name: 'email', label: words.email, type: 'email', autocomplete: 'off' })} ${roleSelect(words)}
      <button type="submit">${words.makeLink}</button>
    </form>
    ${open.length > 0 ? html`<h2>${words.invitations}</h2><p><small>${words.invitationHint}</small></p><ul class="people">${open}</ul>` : ''}`;
}
