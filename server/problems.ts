import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Problem } from '#lib/schema/sync.ts';
import { languageOf } from './language.ts';

/** Every refusal of the interface: its status, and what the reader can do about it. */
const refusals = {
  'bad-request': {
    status: 400,
    en: 'The server did not understand this request. Update the extension and try again.',
    ru: 'Сервер не понял запрос. Обновите расширение и попробуйте ещё раз.',
  },
  'sign-in': {
    status: 401,
    en: 'You are signed out. Sign in to the company account again.',
    ru: 'Вы вышли из аккаунта компании. Войдите ещё раз.',
  },
  'no-company': {
    status: 403,
    en: 'You do not belong to a company here. Ask your administrator for an invitation.',
    ru: 'Вы не состоите в компании на этом сервере. Попросите администратора прислать приглашение.',
  },
  'not-admin': {
    status: 403,
    en: 'Only an administrator of the company can read this.',
    ru: 'Это может прочитать только администратор компании.',
  },
  privacy: {
    status: 403,
    en: 'Your company keeps texts on each computer, so its model cannot be asked.',
    ru: 'Ваша компания оставляет тексты на компьютерах сотрудников, поэтому её модель спросить нельзя.',
  },
  'no-model': {
    status: 404,
    en: 'No model is set up on this server.',
    ru: 'На этом сервере модель не настроена.',
  },
  'not-found': {
    status: 404,
    en: 'There is nothing at this address. Check the server address in the settings.',
    ru: 'По этому адресу ничего нет. Проверьте адрес сервера в настройках.',
  },
  'too-large': {
    status: 413,
    en: 'Too much was sent at once. Send fewer events.',
    ru: 'За один раз отправлено слишком много. Отправьте меньше событий.',
  },
  'not-json': {
    status: 415,
    en: 'The server takes JSON only. Update the extension and try again.',
    ru: 'Сервер принимает только JSON. Обновите расширение и попробуйте ещё раз.',
  },
  'newer-protocol': {
    status: 426,
    en: 'This server is older than the extension. Ask your administrator to update the server; your work waits on this device.',
    ru: 'Сервер старше расширения. Попросите администратора обновить сервер; ваша работа подождёт на этом устройстве.',
  },
  'older-protocol': {
    status: 426,
    en: 'The extension is older than this server. Update the extension; your work waits on this device.',
    ru: 'Расширение старше сервера. Обновите расширение; ваша работа подождёт на этом устройстве.',
  },
  'model-refused': {
    status: 422,
    en: 'The model would not write this reply.',
    ru: 'Модель отказалась писать этот ответ.',
  },
  'too-often': {
    status: 429,
    en: 'Too many requests. The extension tries again by itself in a minute.',
    ru: 'Слишком много запросов. Через минуту расширение попробует снова само.',
  },
  failed: {
    status: 500,
    en: 'Something went wrong on the server. Try again; if it stays so, tell your administrator.',
    ru: 'На сервере что-то сломалось. Попробуйте ещё раз; если не поможет, сообщите администратору.',
  },
  'model-failed': {
    status: 502,
    en: 'The model could not be reached or broke off. If it stays so, tell your administrator.',
    ru: 'Модель недоступна или прервала ответ. Если так и останется, сообщите администратору.',
  },
  'model-busy': {
    status: 503,
    en: 'The model has too much to do. Try again in a minute.',
    ru: 'Модель перегружена. Попробуйте через минуту.',
  },
  'model-late': {
    status: 504,
    en: 'The model did not answer in time.',
    ru: 'Модель не ответила вовремя.',
  },
} as const satisfies Record<string, { status: ContentfulStatusCode; en: string; ru: string }>;

export type RefusalCode = keyof typeof refusals;

/** Throw it; the answer is a `Problem` in the caller's language. */
export function refusal(context: Context, code: RefusalCode, headers: Record<string, string> = {}): HTTPException {
  const { status, ...words } = refusals[code];
  const body: Problem = { error: { code, message: words[languageOf(context)] } };
  return new HTTPException(status, { res: context.json(body, status, headers) });
}
