-- The learning platforms we believe, the installations of Kith inside them, and our own signing keys.
create table platform_registration (
    id ${uuid} not null,
    issuer varchar(255) not null,
    client_id varchar(255) not null,
    name varchar(120) not null,
    product_family varchar(60) not null,
    authorization_endpoint varchar(2000) not null,
    jwks_uri varchar(2000) not null,
    token_endpoint varchar(2000),
    registered_at timestamp not null,
    last_launch_at timestamp,
    constraint platform_registration_pk primary key (id),
    constraint platform_registration_once unique (issuer, client_id)
);

create table deployment (
    id ${uuid} not null,
    registration_id ${uuid} not null,
    deployment_id varchar(255) not null,
    admitted_at timestamp not null,
    constraint deployment_pk primary key (id),
    constraint deployment_registration_fk foreign key (registration_id) references platform_registration (id),
    constraint deployment_once unique (registration_id, deployment_id)
);

-- The n-th key of a purpose exists once, however many nodes start at the same moment.
create table signing_key (
    id ${uuid} not null,
    purpose varchar(20) not null,
    turn integer not null,
    secret varchar(4000) not null,
    created_at timestamp not null,
    constraint signing_key_pk primary key (id),
    constraint signing_key_once unique (purpose, turn)
);
