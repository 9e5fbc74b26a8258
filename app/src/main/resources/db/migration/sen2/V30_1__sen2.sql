-- A file that waits to be loaded, or that was refused. Its content is encrypted under a key that is not in the
-- database, and goes when the file is loaded or refused.
create table sen2_upload (
    sha256      text        primary key,
    file_name   text        not null,
    sealed      bytea,
    refused     text        not null default '',
    uploaded_at timestamptz not null default now()
);

-- A SEN2 return that is loaded: all of it or nothing.
create table sen2_return (
    id        bigint generated always as identity primary key,
    council   text        not null,
    number    text        not null,
    year      integer     not null,
    file_name text        not null,
    sha256    text        not null unique,
    persons   integer     not null,
    loaded_at timestamptz not null default now(),
    unique (council, year)
);

-- RESTRICTED: single children, without anything that identifies them but keyed hashes.
create table sen2_child (
    return_id  bigint   not null references sen2_return on delete cascade,
    child      integer  not null,
    upn_key    text     not null,
    name_key   text     not null,
    age_months smallint not null,
    cohort     smallint not null,
    primary key (return_id, child)
);

-- RESTRICTED: months are year * 12 + month of year - 1.
create table sen2_plan (
    return_id bigint   not null,
    child     integer  not null,
    started   integer  not null,
    arrived   integer,
    ceased    integer,
    reason    text,
    need      text     not null,
    primary key (return_id, child, started),
    foreign key (return_id, child) references sen2_child on delete cascade
);

-- RESTRICTED.
create table sen2_stay (
    return_id  bigint   not null,
    child      integer  not null,
    started    integer  not null,
    place      smallint not null,
    from_month integer  not null,
    placement  text     not null,
    primary key (return_id, child, started, place),
    foreign key (return_id, child, started) references sen2_plan on delete cascade
);

-- What was met while a return was de-identified, by the child's number in the file.
create table sen2_question (
    return_id bigint  not null references sen2_return on delete cascade,
    kind      text    not null,
    child     integer not null
);

-- How often each rule found something; never what.
create table sen2_finding (
    return_id bigint  not null references sen2_return on delete cascade,
    rule      text    not null,
    severity  text    not null,
    found     integer not null,
    primary key (return_id, rule)
);

-- The kind of placement of each school, from the department's register.
create table sen2_school (
    urn       text primary key,
    placement text not null
);
