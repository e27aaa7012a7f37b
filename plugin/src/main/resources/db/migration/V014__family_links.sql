-- Links by which one guardian comes in without an LMS. What lets anybody in is the signature in the link's address, which stands in no
-- table. Those who made and revoked it are ids of people, all zeros where no person did.
create table family_link (
    id ${uuid} not null,
    registration_id ${uuid} not null,
    course_id ${uuid} not null,
    guardian_id ${uuid} not null,
    household_id ${uuid} not null,
    purpose varchar(20) not null,
    made_by ${uuid} not null,
    made_at timestamp not null,
    expires_at timestamp not null,
    revoked_by ${uuid} not null,
    revoked_at timestamp,
    constraint family_link_pk primary key (id),
    constraint family_link_registration_fk foreign key (registration_id) references platform_registration (id),
    constraint family_link_course_fk foreign key (course_id) references course (id),
    constraint family_link_guardian_fk foreign key (guardian_id) references person (id),
    constraint family_link_household_fk foreign key (household_id) references household (id)
);
create index family_link_by_guardian on family_link (guardian_id);
create index family_link_by_end on family_link (expires_at);

-- A stay that began by a link: asked for at every request.
create table link_visit (
    id ${uuid} not null,
    link_id ${uuid} not null,
    begun_at timestamp not null,
    ends_at timestamp not null,
    proved_at timestamp,
    constraint link_visit_pk primary key (id),
    constraint link_visit_link_fk foreign key (link_id) references family_link (id) on delete cascade
);
create index link_visit_by_link on link_visit (link_id);
create index link_visit_by_end on link_visit (ends_at);

-- Somebody showed something else than what we know of the guardian.
create table wrong_proof (
    id ${uuid} not null,
    link_id ${uuid} not null,
    tried_at timestamp not null,
    constraint wrong_proof_pk primary key (id),
    constraint wrong_proof_link_fk foreign key (link_id) references family_link (id) on delete cascade
);
create index wrong_proof_by_link on wrong_proof (link_id, tried_at);

-- A code that went to the guardian's e-mail address during a visit. Only a keyed digest of it is kept.
create table mailed_code (
    id ${uuid} not null,
    link_id ${uuid} not null,
    visit_id ${uuid} not null,
    contact_id ${uuid} not null,
    digest varchar(64) not null,
    sent_at timestamp not null,
    constraint mailed_code_pk primary key (id),
    constraint mailed_code_link_fk foreign key (link_id) references family_link (id) on delete cascade,
    constraint mailed_code_visit_fk foreign key (visit_id) references link_visit (id) on delete cascade
);
create index mailed_code_by_link on mailed_code (link_id, sent_at);
create index mailed_code_by_visit on mailed_code (visit_id);
