-- What becomes of a meeting on its day and after it: whether it took place, what its student brings, what was said, what follows, and what a
-- family that could not come is offered instead.
alter table conference_claim add column outcome varchar(12) default 'OPEN' not null;

create table conference_preparation (
    id ${uuid} not null,
    round_id ${uuid} not null,
    course_id ${uuid} not null,
    student_id ${uuid} not null,
    first_title varchar(120) not null,
    first_words varchar(300) not null,
    second_title varchar(120) not null,
    second_words varchar(300) not null,
    goal varchar(300) not null,
    changed_by ${uuid} not null,
    changed_at timestamp not null,
    version bigint not null,
    constraint preparation_pk primary key (id),
    constraint preparation_round_fk foreign key (round_id) references conference_round (id),
    constraint preparation_student_fk foreign key (student_id) references person (id),
    constraint preparation_once unique (round_id, course_id, student_id)
);
create index preparation_by_student on conference_preparation (student_id);

-- For the family of the meeting to read.
create table conference_note (
    claim_id ${uuid} not null,
    round_id ${uuid} not null,
    course_id ${uuid} not null,
    student_id ${uuid} not null,
    party_id ${uuid} not null,
    household_id ${uuid} not null,
    guardian_id ${uuid} not null,
    said varchar(1500) not null,
    agreed varchar(500) not null,
    language varchar(12) not null,
    follow_up date,
    done_at timestamp,
    written_by ${uuid} not null,
    written_at timestamp not null,
    version bigint not null,
    constraint note_pk primary key (claim_id),
    constraint note_round_fk foreign key (round_id) references conference_round (id)
);
create index note_by_student on conference_note (student_id);
create index note_by_course on conference_note (course_id);

-- For nobody but whoever has written it.
create table conference_memory (
    id ${uuid} not null,
    claim_id ${uuid} not null,
    author_id ${uuid} not null,
    course_id ${uuid} not null,
    student_id ${uuid} not null,
    guardian_id ${uuid} not null,
    words varchar(1500) not null,
    written_at timestamp not null,
    version bigint not null,
    constraint memory_pk primary key (id),
    constraint memory_author_fk foreign key (author_id) references person (id),
    constraint memory_once unique (claim_id, author_id)
);
create index memory_by_student on conference_memory (student_id);

-- A call or a visit instead of a meeting that did not come about.
create table conference_offer (
    id ${uuid} not null,
    round_id ${uuid} not null,
    course_id ${uuid} not null,
    student_id ${uuid} not null,
    party_id ${uuid} not null,
    household_id ${uuid} not null,
    guardian_id ${uuid} not null,
    mode varchar(12) not null,
    times integer not null,
    offered_by ${uuid} not null,
    offered_at timestamp not null,
    wish varchar(300) not null,
    wished_at timestamp,
    version bigint not null,
    constraint offer_pk primary key (id),
    constraint offer_round_fk foreign key (round_id) references conference_round (id),
    constraint offer_student_fk foreign key (student_id) references person (id),
    constraint offer_guardian_fk foreign key (guardian_id) references person (id),
    constraint offer_once unique (round_id, course_id, student_id, household_id)
);
create index offer_by_student on conference_offer (student_id);
