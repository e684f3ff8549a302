import type { Handler } from 'hono';
import { StructureReport } from '#lib/schema/structure.ts';
import type { ApiEnv, AppParts } from '../app-parts.ts';
import { listStructures, storeStructure } from '../db/structures.ts';
import { refusal } from '../problems.ts';

/** `POST /v1/structures`: how a page that changed is built. The same report may be sent any number of times. */
export function sendStructure({ database }: AppParts): Handler<ApiEnv> {
  return async (context) => {
    if (!context.req.header('content-type')?.startsWith('application/json')) throw refusal(context, 'not-json');
    const report = StructureReport.safeParse(await context.req.json().catch(() => null));
    if (!report.success) throw refusal(context, 'bad-request');
    const { company, person } = context.get('member');
    await storeStructure(database, company.id, person.id, report.data);
    return context.json({ kept: true });
  };
}

/** `GET /v1/structures`: all reports of the company, latest first; for admins, who have the readers mended. */
export function readStructures({ database }: AppParts): Handler<ApiEnv> {
  return async (context) => {
    const { company, role } = context.get('member');
    if (role !== 'admin') throw refusal(context, 'not-admin');
    return context.json({ structures: await listStructures(database, company.id) });
  };
}
