-- Families without a meeting that were asked to choose a time: one row for each letter. "once" stands for the form that was sent.
create table conference_asking (
    id ${uuid} not null,
    round_id ${uuid} not null,
    course_id ${uuid} not null,
    student_id ${uuid} not null,
    guardian_id ${uuid} not null,
    asked_by ${uuid} not null,
    asked_at timestamp not null,
    once ${uuid} not null,
    constraint asking_pk primary key (id),
    constraint asking_round_fk foreign key (round_id) references conference_round (id),
    constraint asking_student_fk foreign key (student_id) references person (id),
    constraint asking_guardian_fk foreign key (guardian_id) references person (id),
    constraint asking_once unique (once, student_id, guardian_id)
);
create index asking_by_round on conference_asking (round_id);
create index asking_by_student on conference_asking (student_id);

-- When families are reminded of their meetings, where a round has said it.
create table conference_reminding (
    round_id ${uuid} not null,
    kinds varchar(60) not null,
    version bigint not null,
    constraint reminding_pk primary key (round_id),
    constraint reminding_round_fk foreign key (round_id) references conference_round (id)
);
