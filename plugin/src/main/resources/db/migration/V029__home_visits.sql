-- Home visits: a family asks for one and says where and when, the teacher answers, two people come. What stands in place is an address.
create table home_visit (
    id ${uuid} not null,
    round_id ${uuid} not null,
    course_id ${uuid} not null,
    student_id ${uuid} not null,
    party_id ${uuid} not null,
    household_id ${uuid} not null,
    guardian_id ${uuid} not null,
    state varchar(12) not null,
    kind varchar(12) not null,
    place varchar(300) not null,
    wish varchar(500) not null,
    starts_at timestamp,
    ends_at timestamp,
    answer varchar(300) not null,
    made_at timestamp not null,
    changed_at timestamp not null,
    sequence integer not null,
    version bigint not null,
    constraint home_visit_pk primary key (id),
    constraint home_visit_round_fk foreign key (round_id) references conference_round (id),
    constraint home_visit_student_fk foreign key (student_id) references person (id),
    constraint home_visit_guardian_fk foreign key (guardian_id) references person (id),
    constraint home_visit_once unique (round_id, course_id, party_id, student_id)
);
create index home_visit_by_guardian on home_visit (guardian_id);
create index home_visit_by_student on home_visit (student_id);

create table home_visit_time (
    id ${uuid} not null,
    visit_id ${uuid} not null,
    starts_at timestamp not null,
    constraint home_visit_time_pk primary key (id),
    constraint home_visit_time_visit_fk foreign key (visit_id) references home_visit (id) on delete cascade,
    constraint home_visit_time_once unique (visit_id, starts_at)
);

-- The two who come. Nobody begins two visits at the same moment; what overlaps otherwise is looked for while the round is locked.
create table home_visitor (
    id ${uuid} not null,
    visit_id ${uuid} not null,
    person_id ${uuid} not null,
    starts_at timestamp not null,
    ends_at timestamp not null,
    constraint home_visitor_pk primary key (id),
    constraint home_visitor_visit_fk foreign key (visit_id) references home_visit (id) on delete cascade,
    constraint home_visitor_once unique (visit_id, person_id),
    constraint home_visitor_place_once unique (person_id, starts_at)
);
