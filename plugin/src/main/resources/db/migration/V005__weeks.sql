-- A family card is one objective in one week; its text exists per language as the teacher's draft and as what families see.
create table family_card (
    id ${uuid} not null,
    course_id ${uuid} not null,
    objective_id ${uuid} not null,
    week_start date not null,
    place integer not null,
    ready boolean not null,
    author_id ${uuid} not null,
    changed_at timestamp not null,
    published_at timestamp,
    corrected_at timestamp,
    removed_at timestamp,
    version bigint not null,
    constraint family_card_pk primary key (id),
    constraint family_card_course_fk foreign key (course_id) references course (id),
    constraint family_card_objective_fk foreign key (objective_id) references objective (id),
    constraint family_card_author_fk foreign key (author_id) references person (id),
    constraint family_card_once unique (course_id, week_start, objective_id)
);
create index family_card_by_objective on family_card (objective_id);
create index family_card_by_author on family_card (author_id);

create table card_text (
    id ${uuid} not null,
    card_id ${uuid} not null,
    language varchar(12) not null,
    stage varchar(10) not null,
    learn varchar(120) not null,
    why varchar(300) not null,
    try_five varchar(600) not null,
    try_fifteen varchar(600) not null,
    try_thirty varchar(600) not null,
    need varchar(300) not null,
    ask varchar(200) not null,
    good varchar(400) not null,
    made varchar(10) not null,
    constraint card_text_pk primary key (id),
    constraint card_text_card_fk foreign key (card_id) references family_card (id) on delete cascade,
    constraint card_text_once unique (card_id, language, stage)
);
