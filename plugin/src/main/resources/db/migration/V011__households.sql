-- Who cares for whom, in which home, what a decision limits, and how guardians are reached. What an LMS says about one course is kept
-- apart from that as an observation: it holds while the LMS says it, and in that course only.
create table observation (
    id ${uuid} not null,
    course_id ${uuid} not null,
    guardian_id ${uuid} not null,
    student_id ${uuid} not null,
    since timestamp not null,
    constraint observation_pk primary key (id),
    constraint observation_course_fk foreign key (course_id) references course (id),
    constraint observation_guardian_fk foreign key (guardian_id) references person (id),
    constraint observation_student_fk foreign key (student_id) references person (id),
    constraint observation_once unique (course_id, guardian_id, student_id)
);
create index observation_by_guardian on observation (guardian_id);
create index observation_by_student on observation (student_id);

insert into observation (id, course_id, guardian_id, student_id, since)
    select id, course_id, guardian_id, student_id, since from guardianship;
drop table guardianship;

create table household (
    id ${uuid} not null,
    registration_id ${uuid} not null,
    made_at timestamp not null,
    constraint household_pk primary key (id),
    constraint household_registration_fk foreign key (registration_id) references platform_registration (id)
);

-- Those who linked and ended it are ids of people, all zeros where no person did.
create table guardianship (
    id ${uuid} not null,
    guardian_id ${uuid} not null,
    student_id ${uuid} not null,
    household_id ${uuid} not null,
    relation varchar(40) not null,
    ground varchar(20) not null,
    linked_by ${uuid} not null,
    linked_at timestamp not null,
    ended_by ${uuid} not null,
    ended_at timestamp,
    version bigint not null,
    constraint guardianship_pk primary key (id),
    constraint guardianship_guardian_fk foreign key (guardian_id) references person (id),
    constraint guardianship_student_fk foreign key (student_id) references person (id),
    constraint guardianship_household_fk foreign key (household_id) references household (id),
    constraint guardianship_once unique (guardian_id, student_id)
);
create index guardianship_by_student on guardianship (student_id);
create index guardianship_by_household on guardianship (household_id);

create table rights_limit (
    id ${uuid} not null,
    guardian_id ${uuid} not null,
    student_id ${uuid} not null,
    kind varchar(20) not null,
    ground varchar(500) not null,
    starts_on date not null,
    ends_on date,
    recorded_by ${uuid} not null,
    recorded_at timestamp not null,
    lifted_by ${uuid} not null,
    lifted_at timestamp,
    version bigint not null,
    constraint rights_limit_pk primary key (id),
    constraint rights_limit_guardian_fk foreign key (guardian_id) references person (id),
    constraint rights_limit_student_fk foreign key (student_id) references person (id)
);
create index rights_limit_by_guardian on rights_limit (guardian_id);
create index rights_limit_by_student on rights_limit (student_id);

create table contact_way (
    id ${uuid} not null,
    person_id ${uuid} not null,
    channel varchar(10) not null,
    address varchar(255) not null,
    preferred boolean not null,
    added_at timestamp not null,
    verified_at timestamp,
    withdrawn_at timestamp,
    returned_at timestamp,
    version bigint not null,
    constraint contact_way_pk primary key (id),
    constraint contact_way_person_fk foreign key (person_id) references person (id),
    constraint contact_way_once unique (person_id, channel, address)
);

-- Languages are BCP 47 tags, '' where nobody has said; quiet hours are wall times in the guardian's zone.
create table guardian_profile (
    person_id ${uuid} not null,
    reads varchar(35) not null,
    speaks varchar(35) not null,
    quiet_from time,
    quiet_until time,
    zone varchar(60) not null,
    version bigint not null,
    constraint guardian_profile_pk primary key (person_id),
    constraint guardian_profile_person_fk foreign key (person_id) references person (id)
);

-- A record of a person that is another record of the same person. Never a chain: person_id is no record_id.
create table merged_record (
    record_id ${uuid} not null,
    person_id ${uuid} not null,
    merged_by ${uuid} not null,
    merged_at timestamp not null,
    constraint merged_record_pk primary key (record_id),
    constraint merged_record_record_fk foreign key (record_id) references person (id),
    constraint merged_record_person_fk foreign key (person_id) references person (id)
);
create index merged_record_by_person on merged_record (person_id);
