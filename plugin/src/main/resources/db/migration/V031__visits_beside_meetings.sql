-- Whoever asks for home visits or pays them has a row here, which is locked before anything is agreed on with them or booked for them.
create table visit_diary (
    person_id ${uuid} not null,
    constraint visit_diary_pk primary key (person_id)
);

-- A visit that stood and does not any more, until its time has passed: calendars are told. Where it was to be is not kept.
create table past_home_visit (
    id ${uuid} not null,
    round_id ${uuid} not null,
    course_id ${uuid} not null,
    student_id ${uuid} not null,
    party_id ${uuid} not null,
    household_id ${uuid} not null,
    guardian_id ${uuid} not null,
    first_id ${uuid} not null,
    second_id ${uuid} not null,
    starts_at timestamp not null,
    ends_at timestamp not null,
    ended_at timestamp not null,
    sequence integer not null,
    version bigint not null,
    constraint past_home_visit_pk primary key (id),
    constraint past_home_visit_round_fk foreign key (round_id) references conference_round (id)
);
create index past_home_visit_by_guardian on past_home_visit (guardian_id);

create index home_visitor_by_person on home_visitor (person_id, ends_at);
