-- Who is in a course by its class list, what a person has said about somebody, and how reading the list goes.
alter table membership add column active boolean default true not null;
alter table membership add column listed boolean default false not null;
alter table membership add column confirmed varchar(20);
alter table membership add column confirmed_by varchar(20);
alter table person add column sourced_id varchar(255);
alter table platform_registration add column roster_at timestamp;
alter table platform_registration add column roster_problem varchar(60);

create table course_roster (
    course_id ${uuid} not null,
    registration_id ${uuid} not null,
    memberships_url varchar(2000) not null,
    state varchar(20) not null,
    asked_at timestamp,
    read_at timestamp,
    pages integer not null,
    members integer not null,
    skipped integer not null,
    problem varchar(60),
    constraint course_roster_pk primary key (course_id),
    constraint course_roster_course_fk foreign key (course_id) references course (id),
    constraint course_roster_registration_fk foreign key (registration_id) references platform_registration (id)
);

-- How the school's numbers begin: the only thing by which some LMSs tell a student from a parent.
create table roster_convention (
    registration_id ${uuid} not null,
    student_prefix varchar(60) not null,
    guardian_prefix varchar(60) not null,
    constraint roster_convention_pk primary key (registration_id),
    constraint roster_convention_registration_fk foreign key (registration_id) references platform_registration (id)
);
