-- What a process declares of its cases beside the columns that all have: a row for each value, as a case may name several vendors.
CREATE TABLE history_case_field (
  root_key BIGINT       NOT NULL,
  name     VARCHAR(64)  NOT NULL,
  value    VARCHAR(190) NOT NULL,
  PRIMARY KEY (root_key, name, value),
  KEY history_case_field_value (name, value, root_key)
) DEFAULT CHARSET = utf8mb4;

-- Who tells people of new tasks reads the newest of all companies.
CREATE INDEX history_task_open ON history_task (state, created_at);
