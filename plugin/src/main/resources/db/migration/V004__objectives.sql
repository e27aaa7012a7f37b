create table objective (
    id ${uuid} not null,
    course_id ${uuid} not null,
    code varchar(60),
    statement varchar(500) not null,
    subject varchar(80),
    grade varchar(40),
    place integer not null,
    retired_at timestamp,
    once ${uuid} not null,
    version bigint not null,
    constraint objective_pk primary key (id),
    constraint objective_course_fk foreign key (course_id) references course (id),
    constraint objective_code_once unique (course_id, code),
    constraint objective_submitted_once unique (once)
);
