-- Who has approved or rejected in a level of a chain, deciders and those whom they stood in for: nobody counts twice, also
-- when several people decide at the same moment.
CREATE TABLE approval_vote (
  process_instance_key BIGINT       NOT NULL,
  approval_level       INT          NOT NULL,
  username             VARCHAR(128) NOT NULL,
  PRIMARY KEY (process_instance_key, approval_level, username)
) DEFAULT CHARACTER SET utf8mb4;
