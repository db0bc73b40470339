-- That somebody could do two things which one person must not do, known and accepted: by whom, why and until when.
CREATE TABLE approval_sod_risk (
  id           BIGINT        NOT NULL,
  version      INT           NOT NULL,
  company_code VARCHAR(16)   NOT NULL,
  username     VARCHAR(128)  NOT NULL,
  rule         VARCHAR(64)   NOT NULL,
  owner        VARCHAR(128)  NOT NULL,
  reason       VARCHAR(1000) NOT NULL,
  valid_until  DATE          NOT NULL,
  accepted_by  VARCHAR(128)  NOT NULL,
  accepted_at  DATETIME(3)   NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_approval_sod_risk (company_code, username, rule),
  KEY ix_approval_sod_risk_end (company_code, valid_until)
) DEFAULT CHARACTER SET utf8mb4;

-- Findings about a case ask who approved what since a day.
CREATE INDEX ix_approval_decision_time ON approval_decision (company_code, decided_at);
