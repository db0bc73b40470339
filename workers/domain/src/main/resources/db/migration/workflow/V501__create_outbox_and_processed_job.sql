-- What the database tells the engine; written in the business transaction, relayed afterwards.
CREATE TABLE workflow_outbox (
  id              BIGINT        NOT NULL,
  kind            VARCHAR(32)   NOT NULL,
  payload         LONGTEXT      NOT NULL,
  company_code    VARCHAR(16)   NULL,
  business_key    VARCHAR(64)   NULL,
  created_at      DATETIME(3)   NOT NULL,
  attempts        INT           NOT NULL DEFAULT 0,
  next_attempt_at DATETIME(3)   NOT NULL,
  last_error      VARCHAR(2000) NULL,
  done_at         DATETIME(3)   NULL,
  failed_at       DATETIME(3)   NULL,
  PRIMARY KEY (id),
  KEY ix_workflow_outbox_due (done_at, failed_at, next_attempt_at),
  KEY ix_workflow_outbox_business_key (business_key)
) DEFAULT CHARACTER SET utf8mb4;

-- The effect of a job and this row commit together, so a repeated job answers with the stored result.
CREATE TABLE workflow_processed_job (
  job_key      BIGINT       NOT NULL,
  job_type     VARCHAR(128) NOT NULL,
  input_hash   CHAR(64)     NOT NULL,
  result_json  LONGTEXT     NULL,
  processed_at DATETIME(3)  NOT NULL,
  PRIMARY KEY (job_key)
) DEFAULT CHARACTER SET utf8mb4;
