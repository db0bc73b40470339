-- What people are told in the application itself, whether or not they want a mail. Of an approval the place is known before its task.
CREATE TABLE notification_notice (
  id                   BIGINT        NOT NULL,
  username             VARCHAR(128)  NOT NULL,
  kind                 VARCHAR(16)   NOT NULL,
  company_code         VARCHAR(16)   NULL,
  subject              VARCHAR(500)  NOT NULL,
  text                 VARCHAR(2000) NOT NULL,
  page                 VARCHAR(500)  NULL,
  task_key             BIGINT        NULL,
  process_instance_key BIGINT        NULL,
  approval_level       INT           NULL,
  business_key         VARCHAR(128)  NULL,
  created_at           DATETIME(3)   NOT NULL,
  read_at              DATETIME(3)   NULL,
  PRIMARY KEY (id),
  KEY ix_notification_notice_reader (username, created_at),
  KEY ix_notification_notice_unread (username, read_at),
  KEY ix_notification_notice_time (created_at)
) DEFAULT CHARACTER SET utf8mb4;

-- Tasks that those who may do them have been told of, so that each is told once.
CREATE TABLE notification_task (
  task_key BIGINT      NOT NULL,
  told_at  DATETIME(3) NOT NULL,
  PRIMARY KEY (task_key),
  KEY ix_notification_task_time (told_at)
) DEFAULT CHARACTER SET utf8mb4;

-- Work that is offered to a whole group comes often: no mail unless somebody asks for it.
ALTER TABLE notification_preference ADD COLUMN work VARCHAR(16) NOT NULL DEFAULT 'NONE';
