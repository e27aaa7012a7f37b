-- Who is in a course, as what, and which children a guardian has there.
create table course (
    id ${uuid} not null,
    registration_id ${uuid} not null,
    context_id varchar(255) not null,
    title varchar(255) not null,
    constraint course_pk primary key (id),
    constraint course_registration_fk foreign key (registration_id) references platform_registration (id),
    constraint course_once unique (registration_id, context_id)
);

create table person (
    id ${uuid} not null,
    registration_id ${uuid} not null,
    subject varchar(255) not null,
    given_name varchar(120),
    family_name varchar(120),
    full_name varchar(255),
    language varchar(12),
    constraint person_pk primary key (id),
    constraint person_registration_fk foreign key (registration_id) references platform_registration (id),
    constraint person_once unique (registration_id, subject)
);

create table membership (
    id ${uuid} not null,
    course_id ${uuid} not null,
    person_id ${uuid} not null,
    standing varchar(20) not null,
    last_seen_at timestamp,
    constraint membership_pk primary key (id),
    constraint membership_course_fk foreign key (course_id) references course (id),
    constraint membership_person_fk foreign key (person_id) references person (id),
    constraint membership_once unique (course_id, person_id)
);
create index membership_by_person on membership (person_id);

create table guardianship (
    id ${uuid} not null,
    course_id ${uuid} not null,
    guardian_id ${uuid} not null,
    student_id ${uuid} not null,
    since timestamp not null,
    constraint guardianship_pk primary key (id),
    constraint guardianship_course_fk foreign key (course_id) references course (id),
    constraint guardianship_guardian_fk foreign key (guardian_id) references person (id),
    constraint guardianship_student_fk foreign key (student_id) references person (id),
    constraint guardianship_once unique (course_id, guardian_id, student_id)
);
create index guardianship_by_guardian on guardianship (guardian_id);
create index guardianship_by_student on guardianship (student_id);
