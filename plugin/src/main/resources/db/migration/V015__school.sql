-- What a school decides about its Kith: who may do what alone, in which language and zone, how long things are kept.
create table school_settings (
    registration_id ${uuid} not null,
    limits_by_teachers boolean not null,
    lists_by_teachers boolean not null,
    merges_by_teachers boolean not null,
    language varchar(12) not null,
    zone varchar(60) not null,
    version bigint not null,
    constraint school_settings_pk primary key (registration_id),
    constraint school_settings_registration_fk foreign key (registration_id) references platform_registration (id)
);

create table school_retention (
    id ${uuid} not null,
    registration_id ${uuid} not null,
    kind varchar(20) not null,
    days integer not null,
    purged_at timestamp,
    removed bigint not null,
    constraint school_retention_pk primary key (id),
    constraint school_retention_registration_fk foreign key (registration_id) references platform_registration (id),
    constraint school_retention_once unique (registration_id, kind)
);
