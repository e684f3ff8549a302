import type { ReactNode } from 'react';
import type { Severity } from '#lib/schema/ids.ts';
import { SeverityMark } from './SeverityMark.tsx';

/** One plain sentence about the state of things, with what can be done about it. */
export function Notice({ severity, children }: { severity?: Severity; children: ReactNode }) {
  return (
    <div className={`notice ${severity ?? ''}`} role={severity === 'block' ? 'alert' : 'status'}>
      {severity ? <SeverityMark severity={severity} /> : <span />}
      <div className="stack">{children}</div>
    </div>
  );
}
