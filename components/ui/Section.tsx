import { type ReactNode, useId } from 'react';

export function Section({ title, aside, children }: { title: string; aside?: ReactNode; children?: ReactNode }) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <div className="row">
        <h2 id={id}>{title}</h2>
        {aside ? <div className="row push">{aside}</div> : null}
      </div>
      {children}
    </section>
  );
}
