-- A decision may be evaluated by itself, such as when somebody tries it out; it then belongs to no case.
ALTER TABLE history_decision
  MODIFY process_instance_key BIGINT NULL,
  MODIFY element_id VARCHAR(255) NULL,
  MODIFY element_instance_key BIGINT NULL;
