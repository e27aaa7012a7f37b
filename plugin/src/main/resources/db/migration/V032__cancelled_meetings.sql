-- What calendars are told about a meeting that was called off, until its time has passed. Of those that ended before, nobody asks: their
-- teacher and number are not known.
alter table conference_past_claim add column host_id ${uuid} default '00000000-0000-0000-0000-000000000000' not null;
alter table conference_past_claim add column sequence integer default 0 not null;
create index past_claim_by_host on conference_past_claim (host_id);
