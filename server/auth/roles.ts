import { createAccessControl } from 'better-auth/plugins/access';
import { adminAc, defaultStatements, memberAc } from 'better-auth/plugins/organization/access';
import type { AccountInfo } from '#lib/schema/sync.ts';

export const accessControl = createAccessControl(defaultStatements);

/** What a role may do with the company itself; only an admin invites. Who creates a company is its first admin. */
export const roles = {
  admin: accessControl.newRole(adminAc.statements),
  manager: accessControl.newRole(memberAc.statements),
  agent: accessControl.newRole(memberAc.statements),
} satisfies Record<AccountInfo['role'], unknown>;
