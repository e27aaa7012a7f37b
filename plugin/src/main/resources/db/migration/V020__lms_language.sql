-- In which of our languages somebody reads the LMS: what we go by until they choose one here.
alter table person add column lms_language varchar(12);
