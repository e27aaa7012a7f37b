-- The private address that a person's calendar program asks: one for each. Renewing it gives the row another address_id, ending it removes
-- the row. What lets anybody in is the signature in the address, which stands in no table.
create table calendar_feed (
    id ${uuid} not null,
    registration_id ${uuid} not null,
    person_id ${uuid} not null,
    address_id ${uuid} not null,
    made_at timestamp not null,
    constraint calendar_feed_pk primary key (id),
    constraint calendar_feed_registration_fk foreign key (registration_id) references platform_registration (id),
    constraint calendar_feed_person_fk foreign key (person_id) references person (id),
    constraint calendar_feed_once unique (person_id),
    constraint calendar_feed_address_once unique (address_id)
);
