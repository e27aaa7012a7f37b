-- What a guardian asks the school to do about what is known of them: correct something, or forget them.
create table family_wish (
    id ${uuid} not null,
    registration_id ${uuid} not null,
    course_id ${uuid} not null,
    person_id ${uuid} not null,
    kind varchar(20) not null,
    words varchar(1000) not null,
    state varchar(20) not null,
    made_at timestamp not null,
    decided_by ${uuid} not null,
    decided_at timestamp,
    version bigint not null,
    constraint family_wish_pk primary key (id),
    constraint family_wish_registration_fk foreign key (registration_id) references platform_registration (id),
    constraint family_wish_course_fk foreign key (course_id) references course (id),
    constraint family_wish_person_fk foreign key (person_id) references person (id)
);
create index family_wish_by_person on family_wish (person_id);
create index family_wish_by_course on family_wish (course_id);
