-- How each person wants to be told; who is not in here gets every mail at once.
CREATE TABLE notification_preference (
  username    VARCHAR(128) NOT NULL,
  tasks       VARCHAR(16)  NOT NULL,
  reminders   VARCHAR(16)  NOT NULL,
  mentions    VARCHAR(16)  NOT NULL,
  outcomes    VARCHAR(16)  NOT NULL,
  digest_at   TIME         NOT NULL,
  quiet_from  TIME         NULL,
  quiet_until TIME         NULL,
  PRIMARY KEY (username)
) DEFAULT CHARACTER SET utf8mb4;

INSERT INTO notification_preference (username, tasks, reminders, mentions, outcomes, digest_at)
  SELECT username, mail, mail, 'IMMEDIATE', 'IMMEDIATE', '08:00:00' FROM approval_notification_preference;
DROP TABLE approval_notification_preference;

-- Notices that wait for their reader's next digest.
CREATE TABLE notification_digest_entry (
  id         BIGINT       NOT NULL,
  username   VARCHAR(128) NOT NULL,
  subject    VARCHAR(500) NOT NULL,
  link       VARCHAR(500) NOT NULL,
  created_at DATETIME(3)  NOT NULL,
  PRIMARY KEY (id),
  KEY ix_notification_digest_entry_username (username, created_at)
) DEFAULT CHARACTER SET utf8mb4;

-- A link in a mail: for one person, for a while, once. It opens the page of the level's task; it decides nothing.
CREATE TABLE approval_task_link (
  id                   BIGINT       NOT NULL,
  username             VARCHAR(128) NOT NULL,
  process_instance_key BIGINT       NOT NULL,
  approval_level       INT          NOT NULL,
  expires_at           DATETIME(3)  NOT NULL,
  used_at              DATETIME(3)  NULL,
  PRIMARY KEY (id),
  KEY ix_approval_task_link_expiry (expires_at)
) DEFAULT CHARACTER SET utf8mb4;
