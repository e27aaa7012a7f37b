-- Letters to be handed to the school's mail server. What a letter says and to whom is emptied once it was sent or given up.
create table outbox (
    id ${uuid} not null,
    once varchar(200) not null,
    purpose varchar(60) not null,
    language varchar(12) not null,
    recipient varchar(254) not null,
    subject varchar(200) not null,
    body ${text} not null,
    calendar ${text},
    calendar_method varchar(20),
    message_id varchar(300) not null,
    made_at timestamp not null,
    state varchar(10) not null,
    next_try_at timestamp not null,
    tries integer not null,
    problem varchar(30),
    ended_at timestamp,
    constraint outbox_pk primary key (id),
    constraint outbox_once unique (once)
);
create index outbox_due on outbox (state, next_try_at);
