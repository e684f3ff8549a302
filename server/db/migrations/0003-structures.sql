-- How pages that changed are built, as members saw and sent it (lib/schema/structure.ts): no text, no names, no values.
-- actor has no foreign key: a report outlives the person's account.
create table structure_reports (
  company_id text not null references organization (id) on delete cascade,
  report_id uuid not null,
  actor text not null,
  site text not null,
  version text not null,
  fields jsonb not null,
  lines jsonb not null,
  received_at timestamptz not null default now(),
  primary key (company_id, report_id)
);

alter table structure_reports enable row level security;
alter table structure_reports force row level security;
create policy own_company on structure_reports to replywright_app
  using (company_id = current_setting('app.company', true)) with check (company_id = current_setting('app.company', true));

-- delete: only the latest are kept (server/db/structures.ts).
grant select, insert, delete on structure_reports to replywright_app;
