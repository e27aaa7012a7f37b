-- A list of objectives somebody sent as a file: kept from the moment it is shown until some time after it was brought in.
create table objective_import (
    id ${uuid} not null,
    course_id ${uuid} not null,
    made_by ${uuid} not null,
    file_name varchar(120) not null,
    file_text ${text} not null,
    made_at timestamp not null,
    state varchar(10) not null,
    run ${uuid} not null,
    moved_at timestamp not null,
    rows_total integer not null,
    rows_done integer not null,
    added integer not null,
    changed integer not null,
    unchanged integer not null,
    left_out integer not null,
    constraint objective_import_pk primary key (id),
    constraint objective_import_course_fk foreign key (course_id) references course (id),
    constraint objective_import_teacher_fk foreign key (made_by) references person (id),
    constraint objective_import_run_once unique (run)
);
create index objective_import_by_course on objective_import (course_id);
create index objective_import_by_teacher on objective_import (made_by);
