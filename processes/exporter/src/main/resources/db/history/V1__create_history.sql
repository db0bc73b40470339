-- How far each partition's record stream is written, and the head of its hash chain. Locked by whoever exports the partition.
CREATE TABLE history_position (
  partition_id INT         NOT NULL PRIMARY KEY,
  position     BIGINT      NOT NULL,
  records      BIGINT      NOT NULL,
  hash         CHAR(64)    NOT NULL,
  updated_at   DATETIME(3) NOT NULL
) DEFAULT CHARSET = utf8mb4;

-- Counts batches that changed something, so that a reader sees cheaply whether to look again.
CREATE TABLE history_change (
  partition_id INT    NOT NULL PRIMARY KEY,
  tasks        BIGINT NOT NULL,
  instances    BIGINT NOT NULL
) DEFAULT CHARSET = utf8mb4;

-- The record stream itself, append-only. hash = SHA-256(hash of the record before || record).
CREATE TABLE history_record (
  partition_id           INT          NOT NULL,
  position               BIGINT       NOT NULL,
  record_key             BIGINT       NOT NULL,
  value_type             VARCHAR(40)  NOT NULL,
  intent                 VARCHAR(40)  NOT NULL,
  process_instance_key   BIGINT,
  process_definition_key BIGINT,
  process_id             VARCHAR(255),
  element_id             VARCHAR(255),
  element_instance_key   BIGINT,
  element_type           VARCHAR(40),
  recorded_at            DATETIME(3)  NOT NULL,
  record                 MEDIUMTEXT   NOT NULL,
  hash                   CHAR(64)     NOT NULL,
  PRIMARY KEY (partition_id, position),
  KEY history_record_instance (process_instance_key, position),
  KEY history_record_time (recorded_at)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE history_process_instance (
  process_instance_key BIGINT       NOT NULL PRIMARY KEY,
  partition_id         INT          NOT NULL,
  process_id           VARCHAR(255) NOT NULL,
  version              INT          NOT NULL,
  definition_key       BIGINT       NOT NULL,
  parent_key           BIGINT,
  parent_element_key   BIGINT,
  root_key             BIGINT       NOT NULL,
  state                VARCHAR(16)  NOT NULL,
  started_at           DATETIME(3)  NOT NULL,
  ended_at             DATETIME(3),
  incident_count       INT          NOT NULL,
  business_key         VARCHAR(128),
  company_code         VARCHAR(16),
  title                VARCHAR(512),
  requester            VARCHAR(128),
  amount_minor         BIGINT,
  currency             CHAR(3),
  amount               DECIMAL(19, 4),
  KEY history_process_instance_root (root_key),
  KEY history_process_instance_parent (parent_element_key),
  KEY history_process_instance_business (business_key),
  KEY history_process_instance_started (company_code, started_at),
  KEY history_process_instance_state (company_code, state, started_at),
  KEY history_process_instance_process (company_code, process_id, started_at),
  KEY history_process_instance_amount (company_code, amount)
) DEFAULT CHARSET = utf8mb4;

-- Element instances, and each taken sequence flow as an element in state TAKEN.
CREATE TABLE history_element (
  element_instance_key BIGINT       NOT NULL PRIMARY KEY,
  process_instance_key BIGINT       NOT NULL,
  element_id           VARCHAR(255) NOT NULL,
  element_type         VARCHAR(40)  NOT NULL,
  scope_key            BIGINT       NOT NULL,
  state                VARCHAR(16)  NOT NULL,
  position             BIGINT       NOT NULL,
  started_at           DATETIME(3)  NOT NULL,
  ended_at             DATETIME(3),
  KEY history_element_instance (process_instance_key, element_id, state)
) DEFAULT CHARSET = utf8mb4;

-- Every change of a variable; the present value of a scope's variable is its last change. Values are JSON.
CREATE TABLE history_variable (
  partition_id         INT          NOT NULL,
  position             BIGINT       NOT NULL,
  variable_key         BIGINT       NOT NULL,
  scope_key            BIGINT       NOT NULL,
  process_instance_key BIGINT       NOT NULL,
  name                 VARCHAR(255) NOT NULL,
  old_value            MEDIUMTEXT,
  new_value            MEDIUMTEXT   NOT NULL,
  recorded_at          DATETIME(3)  NOT NULL,
  PRIMARY KEY (partition_id, position),
  KEY history_variable_scope (scope_key, name, position),
  KEY history_variable_instance (process_instance_key, position)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE history_task (
  task_key             BIGINT       NOT NULL PRIMARY KEY,
  process_instance_key BIGINT       NOT NULL,
  root_key             BIGINT       NOT NULL,
  definition_key       BIGINT       NOT NULL,
  process_id           VARCHAR(255) NOT NULL,
  element_id           VARCHAR(255) NOT NULL,
  element_instance_key BIGINT       NOT NULL,
  name                 VARCHAR(255) NOT NULL,
  state                VARCHAR(16)  NOT NULL,
  assignee             VARCHAR(128),
  candidate_groups     VARCHAR(1024) NOT NULL,
  created_at           DATETIME(3)  NOT NULL,
  ended_at             DATETIME(3),
  due_at               DATETIME(3),
  follow_up_at         DATETIME(3),
  priority             INT          NOT NULL,
  form_key             BIGINT,
  document_type        VARCHAR(64),
  document_id          VARCHAR(64),
  approval_level       INT,
  business_key         VARCHAR(128),
  company_code         VARCHAR(16),
  title                VARCHAR(512),
  requester            VARCHAR(128),
  amount_minor         BIGINT,
  currency             CHAR(3),
  amount               DECIMAL(19, 4),
  KEY history_task_assignee (assignee, state, created_at),
  KEY history_task_due (state, company_code, due_at),
  KEY history_task_created (state, company_code, created_at),
  KEY history_task_amount (state, company_code, amount),
  KEY history_task_process (state, company_code, process_id, created_at),
  KEY history_task_business (business_key),
  KEY history_task_root (root_key),
  KEY history_task_instance (process_instance_key),
  KEY history_task_document (document_type, document_id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE history_task_candidate (
  task_key        BIGINT       NOT NULL,
  candidate_group VARCHAR(128) NOT NULL,
  PRIMARY KEY (task_key, candidate_group),
  KEY history_task_candidate_group (candidate_group, task_key)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE history_incident (
  incident_key         BIGINT       NOT NULL PRIMARY KEY,
  process_instance_key BIGINT       NOT NULL,
  process_id           VARCHAR(255) NOT NULL,
  definition_key       BIGINT       NOT NULL,
  element_id           VARCHAR(255) NOT NULL,
  element_instance_key BIGINT       NOT NULL,
  job_key              BIGINT,
  root_key             BIGINT       NOT NULL,
  error_type           VARCHAR(64)  NOT NULL,
  message              TEXT         NOT NULL,
  state                VARCHAR(16)  NOT NULL,
  created_at           DATETIME(3)  NOT NULL,
  resolved_at          DATETIME(3),
  KEY history_incident_instance (process_instance_key, state),
  KEY history_incident_root (root_key, state),
  KEY history_incident_state (state, created_at)
) DEFAULT CHARSET = utf8mb4;

-- What was deployed: one row for each version of a process, decision requirements graph or form.
CREATE TABLE history_resource (
  resource_key  BIGINT       NOT NULL PRIMARY KEY,
  kind          VARCHAR(32)  NOT NULL,
  resource_id   VARCHAR(255) NOT NULL,
  name          VARCHAR(255) NOT NULL,
  version       INT          NOT NULL,
  resource_name VARCHAR(255) NOT NULL,
  checksum      CHAR(64)     NOT NULL,
  content       MEDIUMTEXT   NOT NULL,
  deployed_at   DATETIME(3)  NOT NULL,
  KEY history_resource_id (kind, resource_id, version)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE history_decision (
  partition_id         INT          NOT NULL,
  position             BIGINT       NOT NULL,
  ordinal              INT          NOT NULL,
  decision_key         BIGINT       NOT NULL,
  decision_id          VARCHAR(255) NOT NULL,
  decision_name        VARCHAR(255) NOT NULL,
  decision_version     INT          NOT NULL,
  decision_type        VARCHAR(40)  NOT NULL,
  requirements_key     BIGINT       NOT NULL,
  process_instance_key BIGINT       NOT NULL,
  element_id           VARCHAR(255) NOT NULL,
  element_instance_key BIGINT       NOT NULL,
  inputs               MEDIUMTEXT   NOT NULL,
  matched_rules        MEDIUMTEXT   NOT NULL,
  output               MEDIUMTEXT   NOT NULL,
  failure              TEXT,
  evaluated_at         DATETIME(3)  NOT NULL,
  PRIMARY KEY (partition_id, position, ordinal),
  KEY history_decision_instance (process_instance_key, position),
  KEY history_decision_id (decision_id, evaluated_at)
) DEFAULT CHARSET = utf8mb4;
