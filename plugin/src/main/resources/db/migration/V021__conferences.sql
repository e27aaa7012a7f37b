-- Rounds of conferences: who meets families, when, and which family has which time.
create table conference_round (
    id ${uuid} not null,
    registration_id ${uuid} not null,
    course_id ${uuid} not null,
    made_by ${uuid} not null,
    made_at timestamp not null,
    state varchar(12) not null,
    zone varchar(60) not null,
    opens_at timestamp not null,
    closes_at timestamp not null,
    days varchar(1000) not null,
    begins time not null,
    ends time not null,
    breaks varchar(120) not null,
    minutes integer not null,
    between_minutes integer not null,
    modes varchar(60) not null,
    seats integer not null,
    per_child integer not null,
    homes varchar(12) not null,
    student varchar(12) not null,
    cancel_hours integer not null,
    colleagues boolean not null,
    once ${uuid} not null,
    version bigint not null,
    constraint round_pk primary key (id),
    constraint round_registration_fk foreign key (registration_id) references platform_registration (id),
    constraint round_course_fk foreign key (course_id) references course (id),
    constraint round_submitted_once unique (once)
);

create table conference_round_text (
    id ${uuid} not null,
    round_id ${uuid} not null,
    language varchar(12) not null,
    title varchar(120) not null,
    note varchar(600) not null,
    questions varchar(600) not null,
    constraint round_text_pk primary key (id),
    constraint round_text_round_fk foreign key (round_id) references conference_round (id),
    constraint round_text_once unique (round_id, language)
);

create table conference_host (
    id ${uuid} not null,
    round_id ${uuid} not null,
    course_id ${uuid} not null,
    teacher_id ${uuid} not null,
    place varchar(120) not null,
    way varchar(300) not null,
    video varchar(300) not null,
    version bigint not null,
    constraint host_pk primary key (id),
    constraint host_round_fk foreign key (round_id) references conference_round (id),
    constraint host_course_fk foreign key (course_id) references course (id),
    constraint host_teacher_fk foreign key (teacher_id) references person (id),
    constraint host_once unique (round_id, course_id, teacher_id)
);
create index host_by_course on conference_host (course_id);

create table conference_slot (
    id ${uuid} not null,
    round_id ${uuid} not null,
    host_id ${uuid} not null,
    starts_at timestamp not null,
    ends_at timestamp not null,
    modes varchar(60) not null,
    place varchar(120) not null,
    seats integer not null,
    planned boolean not null,
    version bigint not null,
    constraint slot_pk primary key (id),
    constraint slot_round_fk foreign key (round_id) references conference_round (id),
    constraint slot_host_fk foreign key (host_id) references conference_host (id),
    constraint slot_once unique (host_id, starts_at)
);
create index slot_by_round on conference_slot (round_id);

-- A row is a live claim, and its seat is nobody else's as long as it stands here; what has ended goes to the next table.
create table conference_claim (
    id ${uuid} not null,
    slot_id ${uuid} not null,
    seat integer not null,
    round_id ${uuid} not null,
    course_id ${uuid} not null,
    student_id ${uuid} not null,
    party_id ${uuid} not null,
    turn integer not null,
    household_id ${uuid} not null,
    guardian_id ${uuid} not null,
    state varchar(12) not null,
    made_at timestamp not null,
    held_until timestamp,
    booked_at timestamp,
    mode varchar(12) not null,
    interpreter varchar(35) not null,
    childcare varchar(60) not null,
    ride boolean not null,
    step_free boolean not null,
    second_home boolean not null,
    topic varchar(500) not null,
    changed_by ${uuid} not null,
    sequence integer not null,
    version bigint not null,
    constraint claim_pk primary key (id),
    constraint claim_slot_fk foreign key (slot_id) references conference_slot (id),
    constraint claim_round_fk foreign key (round_id) references conference_round (id),
    constraint claim_student_fk foreign key (student_id) references person (id),
    constraint claim_guardian_fk foreign key (guardian_id) references person (id),
    constraint claim_seat_once unique (slot_id, seat),
    constraint claim_turn_once unique (round_id, course_id, party_id, student_id, turn)
);
create index claim_by_student on conference_claim (student_id);
create index claim_by_guardian on conference_claim (guardian_id);

create table conference_past_claim (
    id ${uuid} not null,
    claim_id ${uuid} not null,
    round_id ${uuid} not null,
    course_id ${uuid} not null,
    student_id ${uuid} not null,
    party_id ${uuid} not null,
    household_id ${uuid} not null,
    guardian_id ${uuid} not null,
    starts_at timestamp not null,
    ends_at timestamp not null,
    mode varchar(12) not null,
    ending varchar(12) not null,
    reason varchar(300) not null,
    ended_by ${uuid} not null,
    ended_at timestamp not null,
    constraint past_claim_pk primary key (id),
    constraint past_claim_round_fk foreign key (round_id) references conference_round (id)
);
create index past_claim_by_student on conference_past_claim (student_id);
create index past_claim_by_round on conference_past_claim (round_id);
