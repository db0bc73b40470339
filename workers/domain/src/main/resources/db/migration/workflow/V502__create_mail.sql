-- Mails that business transactions ask for; sent afterwards, so that a mail server that is away holds nothing up.
CREATE TABLE workflow_mail (
  id              BIGINT        NOT NULL,
  recipient       VARCHAR(320)  NOT NULL,
  subject         VARCHAR(500)  NOT NULL,
  body            LONGTEXT      NOT NULL,
  business_key    VARCHAR(128)  NULL,
  created_at      DATETIME(3)   NOT NULL,
  attempts        INT           NOT NULL DEFAULT 0,
  next_attempt_at DATETIME(3)   NOT NULL,
  last_error      VARCHAR(2000) NULL,
  sent_at         DATETIME(3)   NULL,
  PRIMARY KEY (id),
  KEY ix_workflow_mail_due (sent_at, next_attempt_at)
) DEFAULT CHARACTER SET utf8mb4;
