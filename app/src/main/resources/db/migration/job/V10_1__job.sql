-- Work to be done in the background. A row is the whole truth about a job: whoever holds its lease works on it,
-- and a lease that runs out (the worker was killed) makes it free to be taken again.
create table job (
    id           bigint generated always as identity primary key,
    kind         text        not null,
    name         text        not null,
    input        text        not null,
    state        text        not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed')),
    percent      smallint    not null default 0 check (percent between 0 and 100),
    attempts     smallint    not null default 0,
    leased_until timestamptz,
    explanation  text        not null default '',
    asked_at     timestamptz not null default now(),
    ended_at     timestamptz
);

-- The same work is not asked for twice while it waits or runs.
create unique index job_open on job (kind, name) where state in ('waiting', 'running');
