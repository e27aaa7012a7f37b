-- Codes that link whoever types them to a child, in one household. The code itself is not kept: it is computed from the row's id and its
-- turn, and found by a keyed digest. used_by is all zeros while nobody has used it.
create table family_code (
    id ${uuid} not null,
    registration_id ${uuid} not null,
    course_id ${uuid} not null,
    student_id ${uuid} not null,
    household_id ${uuid} not null,
    sheet integer not null,
    turn integer not null,
    digest varchar(64) not null,
    language varchar(12) not null,
    made_by ${uuid} not null,
    made_at timestamp not null,
    expires_at timestamp not null,
    printed_at timestamp,
    used_at timestamp,
    used_by ${uuid} not null,
    revoked_at timestamp,
    version bigint not null,
    constraint family_code_pk primary key (id),
    constraint family_code_registration_fk foreign key (registration_id) references platform_registration (id),
    constraint family_code_course_fk foreign key (course_id) references course (id),
    constraint family_code_student_fk foreign key (student_id) references person (id),
    constraint family_code_household_fk foreign key (household_id) references household (id),
    constraint family_code_digest_once unique (digest),
    constraint family_code_sheet_once unique (course_id, sheet)
);
create index family_code_by_student on family_code (student_id);
