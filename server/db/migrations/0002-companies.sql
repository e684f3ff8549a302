-- What belongs to a company. Every key begins with company_id; no sequence, LISTEN or advisory lock in the data path,
-- so the same statements hold on a sharded Postgres. replywright_app is made by migrate.ts: roles are cluster-wide.

create table company_settings (
  company_id text primary key references organization (id) on delete cascade,
  privacy text not null default 'off' check (privacy in ('off', 'full'))
);

create table company_seq (
  company_id text primary key references organization (id) on delete cascade,
  seq bigint not null
);

create table devices (
  company_id text not null references organization (id) on delete cascade,
  device_id uuid not null,
  actor text references "user" (id) on delete set null,
  first_seen_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  primary key (company_id, device_id)
);

-- actor has no foreign key: the log outlives the person's account.
create table events (
  company_id text not null references organization (id) on delete cascade,
  event_id uuid not null,
  seq bigint not null,
  device uuid not null,
  actor text not null,
  n bigint not null,
  v integer not null,
  type text not null,
  key text not null,
  at bigint not null,
  payload jsonb not null,
  received_at timestamptz not null default now(),
  primary key (company_id, event_id),
  unique (company_id, seq)
);

create table server_state (
  one boolean primary key default true check (one),
  epoch text not null default gen_random_uuid()::text
);
insert into server_state default values;

alter table company_settings enable row level security;
alter table company_settings force row level security;
create policy own_company on company_settings to replywright_app
  using (company_id = current_setting('app.company', true)) with check (company_id = current_setting('app.company', true));

alter table company_seq enable row level security;
alter table company_seq force row level security;
create policy own_company on company_seq to replywright_app
  using (company_id = current_setting('app.company', true)) with check (company_id = current_setting('app.company', true));

alter table devices enable row level security;
alter table devices force row level security;
create policy own_company on devices to replywright_app
  using (company_id = current_setting('app.company', true)) with check (company_id = current_setting('app.company', true));

alter table events enable row level security;
alter table events force row level security;
create policy own_company on events to replywright_app
  using (company_id = current_setting('app.company', true)) with check (company_id = current_setting('app.company', true));

grant select, insert, update on company_settings, company_seq, devices to replywright_app;
-- update and delete: turning privacy off takes the words out of what is stored (server/db/drop-words.ts).
grant select, insert, update, delete on events to replywright_app;
grant select on server_state to replywright_app;
