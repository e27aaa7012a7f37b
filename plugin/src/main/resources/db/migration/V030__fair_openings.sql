-- Rounds whose first times are given out by a draw: wishes are collected until wishes_until, and families sign up from drawn_at on.
alter table conference_round add column wishes_until timestamp;
alter table conference_round add column drawn_at timestamp;

-- The seed of such a draw. Until the draw nobody is told it, and everybody its commitment: the SHA-256 of its text.
create table conference_fair_opening (
    round_id ${uuid} not null,
    seed varchar(64) not null,
    commitment varchar(64) not null,
    begun_at timestamp not null,
    constraint fair_opening_pk primary key (round_id),
    constraint fair_opening_round_fk foreign key (round_id) references conference_round (id)
);

-- What a home would like. A row stays after the draw, so that the family finds its own number in the record.
create table conference_draw_wish (
    id ${uuid} not null,
    round_id ${uuid} not null,
    course_id ${uuid} not null,
    student_id ${uuid} not null,
    party_id ${uuid} not null,
    household_id ${uuid} not null,
    guardian_id ${uuid} not null,
    state varchar(12) not null,
    changed_at timestamp not null,
    choices varchar(2000) not null,
    in_order boolean not null,
    or_any boolean not null,
    modes varchar(60) not null,
    interpreter varchar(35) not null,
    childcare varchar(60) not null,
    ride boolean not null,
    step_free boolean not null,
    second_home boolean not null,
    topic varchar(500) not null,
    phone varchar(40) not null,
    turn integer not null,
    reserved varchar(1000) not null,
    version bigint not null,
    constraint draw_wish_pk primary key (id),
    constraint draw_wish_round_fk foreign key (round_id) references conference_round (id),
    constraint draw_wish_student_fk foreign key (student_id) references person (id),
    constraint draw_wish_guardian_fk foreign key (guardian_id) references person (id),
    constraint draw_wish_once unique (round_id, course_id, student_id, household_id)
);
create index draw_wish_by_student on conference_draw_wish (student_id);
create index draw_wish_by_guardian on conference_draw_wish (guardian_id);

-- The record of a draw, written once: wishes by their numbers, and nobody's name.
create table conference_draw_record (
    round_id ${uuid} not null,
    made_at timestamp not null,
    record_text ${text} not null,
    constraint draw_record_pk primary key (round_id),
    constraint draw_record_round_fk foreign key (round_id) references conference_round (id)
);
