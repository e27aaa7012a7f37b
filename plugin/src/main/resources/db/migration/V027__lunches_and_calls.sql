-- Under which number a family is called whose meeting is by phone; empty for the others.
alter table conference_claim add column phone varchar(40) default '' not null;

-- A teacher has lunch with some families, who are drawn.
create table lunch (
    id ${uuid} not null,
    registration_id ${uuid} not null,
    course_id ${uuid} not null,
    made_by ${uuid} not null,
    made_at timestamp not null,
    begins_at timestamp not null,
    zone varchar(60) not null,
    place varchar(120) not null,
    note varchar(300) not null,
    seats integer not null,
    seed varchar(64) not null,
    state varchar(12) not null,
    once ${uuid} not null,
    version bigint not null,
    constraint lunch_pk primary key (id),
    constraint lunch_registration_fk foreign key (registration_id) references platform_registration (id),
    constraint lunch_course_fk foreign key (course_id) references course (id),
    constraint lunch_submitted_once unique (once)
);
create index lunch_by_course on lunch (course_id);

create table lunch_guest (
    id ${uuid} not null,
    lunch_id ${uuid} not null,
    household_id ${uuid} not null,
    student_id ${uuid} not null,
    guardian_id ${uuid} not null,
    turn integer not null,
    answer varchar(12) not null,
    words varchar(300) not null,
    answered_at timestamp,
    invited_at timestamp,
    version bigint not null,
    constraint lunch_guest_pk primary key (id),
    constraint lunch_guest_lunch_fk foreign key (lunch_id) references lunch (id),
    constraint lunch_guest_student_fk foreign key (student_id) references person (id),
    constraint lunch_guest_guardian_fk foreign key (guardian_id) references person (id),
    constraint lunch_guest_once unique (lunch_id, household_id)
);
create index lunch_guest_by_student on lunch_guest (student_id);
create index lunch_guest_by_guardian on lunch_guest (guardian_id);
