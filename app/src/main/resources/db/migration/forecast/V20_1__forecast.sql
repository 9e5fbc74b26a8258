-- A management plan as it was loaded. Another version of the same plan is another row.
create table management_plan (
    id        bigint generated always as identity primary key,
    council   text        not null,
    title     text        not null,
    file_name text        not null,
    yaml      text        not null,
    sha256    text        not null unique,
    loaded_at timestamptz not null default now()
);

-- A forecast is a pure function of its inputs, which recipe names by their hash. What is kept is the inputs, how it
-- was run, and a summary of the runs: never the runs themselves.
create table forecast (
    id            bigint generated always as identity primary key,
    recipe        text        not null unique,
    council       text        not null,
    plan_id       bigint references management_plan on delete cascade,
    runs          integer     not null,
    seed          bigint      not null,
    first_month   text        not null,
    last_month    text        not null,
    version       text        not null,
    milliseconds  integer     not null,
    report        text        not null,
    made_at       timestamptz not null default now()
);

create index forecast_of on forecast (council, plan_id, id desc);

-- Children by month: one row a scenario, measure and group, one element a month.
create table forecast_fan (
    forecast_id bigint not null references forecast on delete cascade,
    scenario    text   not null,
    measure     text   not null,
    grp         text   not null,
    mean        real[] not null,
    p05         real[] not null,
    p10         real[] not null,
    p25         real[] not null,
    p50         real[] not null,
    p75         real[] not null,
    p90         real[] not null,
    p95         real[] not null,
    primary key (forecast_id, scenario, measure, grp)
);

-- Pounds by financial year: one row a scenario and line, one element a year.
create table forecast_position (
    forecast_id bigint             not null references forecast on delete cascade,
    scenario    text               not null,
    line        text               not null,
    first_year  integer            not null,
    mean        double precision[] not null,
    p05         double precision[] not null,
    p10         double precision[] not null,
    p25         double precision[] not null,
    p50         double precision[] not null,
    p75         double precision[] not null,
    p90         double precision[] not null,
    p95         double precision[] not null,
    primary key (forecast_id, scenario, line)
);

create table forecast_condition (
    forecast_id bigint not null references forecast on delete cascade,
    scenario    text   not null,
    condition   text   not null,
    name        text   not null,
    probability double precision,
    primary key (forecast_id, scenario, condition)
);
