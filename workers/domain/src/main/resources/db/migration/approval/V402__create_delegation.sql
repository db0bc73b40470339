-- Who stands in for whom, from valid_from until just before valid_until. A null company, list or cap does not limit.
CREATE TABLE approval_delegation (
  id           BIGINT         NOT NULL,
  version      INT            NOT NULL,
  company_code VARCHAR(16)    NULL,
  delegator    VARCHAR(128)   NOT NULL,
  delegate     VARCHAR(128)   NOT NULL,
  valid_from   DATETIME(3)    NOT NULL,
  valid_until  DATETIME(3)    NOT NULL,
  process_ids  VARCHAR(1024)  NOT NULL,
  cap_amount   DECIMAL(19, 4) NULL,
  cap_currency CHAR(3)        NULL,
  reason       VARCHAR(500)   NULL,
  created_by   VARCHAR(128)   NOT NULL,
  created_at   DATETIME(3)    NOT NULL,
  PRIMARY KEY (id),
  KEY ix_approval_delegation_delegate (delegate, valid_until),
  KEY ix_approval_delegation_delegator (delegator, valid_until)
) DEFAULT CHARACTER SET utf8mb4;
