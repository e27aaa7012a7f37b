-- What administrators decide about a platform and its deployments, why launches were refused, links that register once, and who did what.
alter table platform_registration add column state varchar(20) default 'ACTIVE' not null;
-- Whom our assertions name as audience, where that is not the token address.
alter table platform_registration add column token_audience varchar(2000);
alter table deployment add column state varchar(20) default 'ADMITTED' not null;

create table launch_refusal (
    id ${uuid} not null,
    registration_id ${uuid} not null,
    reason varchar(60) not null,
    times integer not null,
    last_at timestamp not null,
    constraint launch_refusal_pk primary key (id),
    constraint launch_refusal_registration_fk foreign key (registration_id) references platform_registration (id),
    constraint launch_refusal_once unique (registration_id, reason)
);

create table registration_link (
    id ${uuid} not null,
    secret_digest varchar(64) not null,
    made_at timestamp not null,
    expires_at timestamp not null,
    constraint registration_link_pk primary key (id),
    constraint registration_link_secret_once unique (secret_digest)
);

-- A link is used up by its row here: of two uses at the same moment one fails.
create table registration_link_use (
    link_id ${uuid} not null,
    used_at timestamp not null,
    constraint registration_link_use_once primary key (link_id),
    constraint registration_link_use_link_fk foreign key (link_id) references registration_link (id)
);

-- Platform and person are ids as text and no foreign keys: the log outlives both, and either may be nobody ('').
create table audit_entry (
    id ${uuid} not null,
    noted_at timestamp not null,
    actor varchar(20) not null,
    person varchar(36) not null,
    platform varchar(36) not null,
    action varchar(40) not null,
    detail varchar(255) not null,
    constraint audit_entry_pk primary key (id)
);
create index audit_entry_by_time on audit_entry (noted_at);
