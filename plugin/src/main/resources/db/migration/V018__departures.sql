-- Since when somebody is no longer in a course: by it we know whose names have been kept long enough.
alter table membership add column left_at timestamp;
-- A person who was forgotten: a row without a name, so that what refers to it still does.
alter table person add column forgotten boolean default false not null;
