-- Who waits for a time of a round, in which order, and for which. A row stays when its home waits no more, so that it can be told why.
create table conference_wait (
    id ${uuid} not null,
    round_id ${uuid} not null,
    course_id ${uuid} not null,
    student_id ${uuid} not null,
    party_id ${uuid} not null,
    household_id ${uuid} not null,
    guardian_id ${uuid} not null,
    state varchar(12) not null,
    joined_at timestamp not null,
    place_at timestamp not null,
    place_turn integer not null,
    days varchar(1000) not null,
    earliest varchar(5) not null,
    latest varchar(5) not null,
    modes varchar(60) not null,
    interpreter varchar(35) not null,
    childcare varchar(60) not null,
    ride boolean not null,
    step_free boolean not null,
    second_home boolean not null,
    topic varchar(500) not null,
    phone varchar(40) not null,
    ended_at timestamp,
    reason varchar(300) not null,
    version bigint not null,
    constraint wait_pk primary key (id),
    constraint wait_round_fk foreign key (round_id) references conference_round (id),
    constraint wait_student_fk foreign key (student_id) references person (id),
    constraint wait_guardian_fk foreign key (guardian_id) references person (id),
    constraint wait_once unique (round_id, course_id, student_id, household_id)
);
create index wait_by_student on conference_wait (student_id);
create index wait_by_guardian on conference_wait (guardian_id);

-- A time that was offered to somebody who waits: the same id as the claim that keeps its seat as long as it is open.
create table conference_time_offer (
    id ${uuid} not null,
    wait_id ${uuid} not null,
    slot_id ${uuid} not null,
    starts_at timestamp not null,
    ends_at timestamp not null,
    mode varchar(12) not null,
    made_at timestamp not null,
    until_at timestamp not null,
    outcome varchar(12) not null,
    version bigint not null,
    constraint time_offer_pk primary key (id),
    constraint time_offer_wait_fk foreign key (wait_id) references conference_wait (id) on delete cascade
);
create index time_offer_by_wait on conference_time_offer (wait_id);

-- How many hours by day an offer is kept, for rounds in which that is not the usual number.
create table conference_wait_rule (
    round_id ${uuid} not null,
    hours integer not null,
    version bigint not null,
    constraint wait_rule_pk primary key (round_id),
    constraint wait_rule_round_fk foreign key (round_id) references conference_round (id)
);
