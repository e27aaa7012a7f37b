-- What calendars are told about meetings that were called off, until their time has passed. What became of them for good stands among
-- past claims.
create table cancelled_meeting (
    claim_id ${uuid} not null,
    round_id ${uuid} not null,
    course_id ${uuid} not null,
    student_id ${uuid} not null,
    party_id ${uuid} not null,
    household_id ${uuid} not null,
    guardian_id ${uuid} not null,
    host_id ${uuid} not null,
    starts_at timestamp not null,
    ends_at timestamp not null,
    cancelled_at timestamp not null,
    sequence integer not null,
    version bigint not null,
    constraint cancelled_meeting_pk primary key (claim_id),
    constraint cancelled_meeting_round_fk foreign key (round_id) references conference_round (id)
);
create index cancelled_meeting_by_student on cancelled_meeting (student_id);
create index cancelled_meeting_by_host on cancelled_meeting (host_id);
