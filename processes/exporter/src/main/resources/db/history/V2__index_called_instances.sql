-- What an instance called is found by the caller; the calling element alone is never searched for.
CREATE INDEX history_process_instance_called ON history_process_instance (parent_key);
DROP INDEX history_process_instance_parent ON history_process_instance;
