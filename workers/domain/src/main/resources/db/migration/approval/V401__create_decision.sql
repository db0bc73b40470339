-- Who decided which task, and for whom. One row for each task: the second decider finds the first.
CREATE TABLE approval_decision (
  id                   BIGINT        NOT NULL,
  task_key             BIGINT        NULL,
  company_code         VARCHAR(16)   NULL,
  process_instance_key BIGINT        NOT NULL,
  root_key             BIGINT        NOT NULL,
  business_key         VARCHAR(128)  NULL,
  element_id           VARCHAR(255)  NOT NULL,
  document_type        VARCHAR(64)   NULL,
  document_id          VARCHAR(64)   NULL,
  revision             INT           NULL,
  approval_level       INT           NULL,
  decision             VARCHAR(32)   NOT NULL,
  comment              VARCHAR(4000) NULL,
  decided_by           VARCHAR(128)  NOT NULL,
  on_behalf_of         VARCHAR(128)  NULL,
  ip                   VARCHAR(45)   NULL,
  decided_at           DATETIME(3)   NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_approval_decision_task (task_key),
  KEY ix_approval_decision_document (document_type, document_id, decided_at),
  KEY ix_approval_decision_root (root_key)
) DEFAULT CHARACTER SET utf8mb4;

-- Attempts that segregation of duties stopped; written in a transaction of their own, since the attempt itself leaves nothing.
CREATE TABLE approval_sod_refusal (
  id            BIGINT        NOT NULL,
  username      VARCHAR(128)  NOT NULL,
  on_behalf_of  VARCHAR(128)  NULL,
  rule          VARCHAR(64)   NOT NULL,
  task_key      BIGINT        NOT NULL,
  company_code  VARCHAR(16)   NOT NULL,
  business_key  VARCHAR(128)  NULL,
  document_type VARCHAR(64)   NULL,
  document_id   VARCHAR(64)   NULL,
  reason        VARCHAR(1000) NOT NULL,
  ip            VARCHAR(45)   NULL,
  refused_at    DATETIME(3)   NOT NULL,
  PRIMARY KEY (id),
  KEY ix_approval_sod_refusal_time (company_code, refused_at)
) DEFAULT CHARACTER SET utf8mb4;
