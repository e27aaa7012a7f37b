-- Meetings with an interpreter last longer: until when, where that is not the end of the slot. What they take of the next slots are
-- claims on those, in the state LENGTHENED.
alter table conference_claim add column lasts_until timestamp;

-- By how much, where a round says something else than usual; in percent of a slot.
create table conference_interpreted_length (
    round_id ${uuid} not null,
    percent integer not null,
    version bigint not null,
    constraint interpreted_length_pk primary key (round_id),
    constraint interpreted_length_round_fk foreign key (round_id) references conference_round (id)
);

alter table school_settings add column interpreters_by_teachers boolean not null default false;

-- Somebody who interprets, or a service that has such people; lines is 0 for as many as are asked for.
create table interpreter (
    id ${uuid} not null,
    registration_id ${uuid} not null,
    name varchar(120) not null,
    provider varchar(120) not null,
    languages varchar(400) not null,
    way varchar(12) not null,
    line_count integer not null,
    contact varchar(200) not null,
    paused boolean not null,
    made_by ${uuid} not null,
    made_at timestamp not null,
    once ${uuid} not null,
    version bigint not null,
    constraint interpreter_pk primary key (id),
    constraint interpreter_registration_fk foreign key (registration_id) references platform_registration (id),
    constraint interpreter_submitted_once unique (once)
);
create index interpreter_by_registration on interpreter (registration_id);

-- When they are there: on a day of the week, such as MONDAY, or on a date, such as 2026-10-13. Wall times of the school.
create table interpreter_hours (
    id ${uuid} not null,
    interpreter_id ${uuid} not null,
    on_day varchar(10) not null,
    begins time not null,
    ends time not null,
    constraint interpreter_hours_pk primary key (id),
    constraint interpreter_hours_interpreter_fk foreign key (interpreter_id) references interpreter (id)
);
create index interpreter_hours_by_interpreter on interpreter_hours (interpreter_id);

-- Who interprets which meeting, on which of their lines. Goes with the meeting: there is no interpreter for what does not take place.
create table conference_interpreter (
    id ${uuid} not null,
    claim_id ${uuid} not null,
    interpreter_id ${uuid} not null,
    line integer not null,
    language varchar(35) not null,
    starts_at timestamp not null,
    ends_at timestamp not null,
    placed_by ${uuid} not null,
    placed_at timestamp not null,
    confirmed_at timestamp,
    version bigint not null,
    constraint placement_pk primary key (id),
    constraint placement_claim_fk foreign key (claim_id) references conference_claim (id) on delete cascade,
    constraint placement_interpreter_fk foreign key (interpreter_id) references interpreter (id) on delete cascade,
    constraint placement_claim_once unique (claim_id),
    constraint placement_line_once unique (interpreter_id, line, starts_at)
);

-- A family is asked whether another time would suit it, at which somebody could interpret. Its meeting stays where it is until it says so.
create table conference_move_question (
    id ${uuid} not null,
    claim_id ${uuid} not null,
    slot_id ${uuid} not null,
    asked_by ${uuid} not null,
    asked_at timestamp not null,
    declined_at timestamp,
    version bigint not null,
    constraint move_question_pk primary key (id),
    constraint move_question_claim_fk foreign key (claim_id) references conference_claim (id) on delete cascade,
    constraint move_question_slot_fk foreign key (slot_id) references conference_slot (id) on delete cascade,
    constraint move_question_once unique (claim_id)
);
