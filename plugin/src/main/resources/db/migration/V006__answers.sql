-- What one household says about one card for one child, and what the teacher writes back. Another household never sees it.
create table answer (
    id ${uuid} not null,
    card_id ${uuid} not null,
    student_id ${uuid} not null,
    guardian_id ${uuid} not null,
    kind varchar(10) not null,
    sentence varchar(500) not null,
    language varchar(12) not null,
    answered_at timestamp not null,
    version bigint not null,
    constraint answer_pk primary key (id),
    constraint answer_card_fk foreign key (card_id) references family_card (id),
    constraint answer_student_fk foreign key (student_id) references person (id),
    constraint answer_guardian_fk foreign key (guardian_id) references person (id),
    constraint answer_once unique (card_id, student_id, guardian_id)
);
create index answer_by_student on answer (student_id);
create index answer_by_guardian on answer (guardian_id);

create table reply (
    id ${uuid} not null,
    answer_id ${uuid} not null,
    author_id ${uuid} not null,
    sentence varchar(500) not null,
    language varchar(12) not null,
    written_at timestamp not null,
    once ${uuid} not null,
    constraint reply_pk primary key (id),
    constraint reply_answer_fk foreign key (answer_id) references answer (id) on delete cascade,
    constraint reply_author_fk foreign key (author_id) references person (id),
    constraint reply_submitted_once unique (once)
);
create index reply_by_answer on reply (answer_id);
create index reply_by_author on reply (author_id);
