-- Guardians who ask to be linked to a child. open_place tells the open ones of a person apart, from 1 on, and is null afterwards;
-- decided_by and student_id are ids of people, all zeros where nobody is meant.
create table link_request (
    id ${uuid} not null,
    course_id ${uuid} not null,
    person_id ${uuid} not null,
    child_name varchar(120) not null,
    relation varchar(40) not null,
    word varchar(500) not null,
    asked_at timestamp not null,
    state varchar(20) not null,
    open_place integer,
    decided_by ${uuid} not null,
    student_id ${uuid} not null,
    once ${uuid} not null,
    version bigint not null,
    constraint link_request_pk primary key (id),
    constraint link_request_course_fk foreign key (course_id) references course (id),
    constraint link_request_person_fk foreign key (person_id) references person (id),
    constraint link_request_place unique (person_id, open_place),
    constraint link_request_once unique (once)
);
create index link_request_by_course on link_request (course_id);
