-- A school's list of families somebody sent as a file: kept from the moment it is shown until some time after it was brought in. The
-- teacher is all zeros for a list of the office; who sent it and who is meant are ids of people.
create table family_list (
    id ${uuid} not null,
    registration_id ${uuid} not null,
    made_by ${uuid} not null,
    teacher_id ${uuid} not null,
    file_name varchar(120) not null,
    guessed boolean not null,
    made_at timestamp not null,
    state varchar(12) not null,
    run ${uuid} not null,
    moved_at timestamp not null,
    done_at timestamp,
    taken_back_at timestamp,
    rows_total integer not null,
    rows_done integer not null,
    guardians integer not null,
    links integer not null,
    changed integer not null,
    unchanged integer not null,
    asked integer not null,
    conflicts integer not null,
    left_out integer not null,
    constraint family_list_pk primary key (id),
    constraint family_list_registration_fk foreign key (registration_id) references platform_registration (id),
    constraint family_list_run_once unique (run)
);
create index family_list_by_registration on family_list (registration_id);

-- What the file says, and what was answered to its doubts.
create table family_list_content (
    list_id ${uuid} not null,
    file_text ${text} not null,
    choices ${text} not null,
    constraint family_list_content_pk primary key (list_id),
    constraint family_list_content_list_fk foreign key (list_id) references family_list (id)
);

-- What a list has said about whom, and what it did by that: so that a whole list can be taken back.
create table family_list_link (
    id ${uuid} not null,
    list_id ${uuid} not null,
    guardian_id ${uuid} not null,
    student_id ${uuid} not null,
    kind varchar(12) not null,
    constraint family_list_link_pk primary key (id),
    constraint family_list_link_list_fk foreign key (list_id) references family_list (id),
    constraint family_list_link_once unique (list_id, guardian_id, student_id)
);
create index family_list_link_by_student on family_list_link (student_id);

-- How the school's lists call a household.
create table household_label (
    id ${uuid} not null,
    household_id ${uuid} not null,
    label varchar(120) not null,
    constraint household_label_pk primary key (id),
    constraint household_label_household_fk foreign key (household_id) references household (id),
    constraint household_label_once unique (household_id, label)
);

-- Whoever is on a list is looked for by address and by the school's number.
create index contact_way_by_address on contact_way (address);
create index person_by_sourced_id on person (sourced_id);
