-- A login we began. Kept here, so that any node can finish what another one began; used up by a row in login_claim.
create table login_attempt (
    id ${uuid} not null,
    state_digest varchar(64) not null,
    nonce varchar(100) not null,
    browser_digest varchar(64) not null,
    registration_id ${uuid} not null,
    target_link_uri varchar(2000) not null,
    begun_at timestamp not null,
    expires_at timestamp not null,
    constraint login_attempt_pk primary key (id),
    constraint login_attempt_registration_fk foreign key (registration_id) references platform_registration (id),
    constraint login_attempt_state_once unique (state_digest),
    constraint login_attempt_nonce_once unique (nonce)
);
create index login_attempt_by_end on login_attempt (expires_at);

create table login_claim (
    attempt_id ${uuid} not null,
    claimed_at timestamp not null,
    constraint login_claim_once primary key (attempt_id),
    constraint login_claim_attempt_fk foreign key (attempt_id) references login_attempt (id) on delete cascade
);
