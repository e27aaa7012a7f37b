-- The frame of the platform that was asked to keep a login's secret, for browsers that keep no cookie of ours in frames; '' if none.
alter table login_attempt add column storage_target varchar(255) default '' not null;
