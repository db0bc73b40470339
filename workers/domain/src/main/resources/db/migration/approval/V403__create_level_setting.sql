-- Working hours, by the company's calendar, from the creation of a task. '*' is for companies without a row of their own.
CREATE TABLE approval_level_setting (
  company_code     VARCHAR(16) NOT NULL,
  level            INT         NOT NULL,
  reminder_hours   INT         NOT NULL,
  due_hours        INT         NOT NULL,
  escalation_hours INT         NOT NULL,
  PRIMARY KEY (company_code, level)
) DEFAULT CHARACTER SET utf8mb4;

INSERT INTO approval_level_setting (company_code, level, reminder_hours, due_hours, escalation_hours) VALUES
  ('*', 1, 8, 16, 24),
  ('*', 2, 8, 16, 24),
  ('*', 3, 16, 24, 40);

-- Who is not in here gets a mail for each task.
CREATE TABLE approval_notification_preference (
  username VARCHAR(128) NOT NULL,
  mail     VARCHAR(16)  NOT NULL,
  PRIMARY KEY (username)
) DEFAULT CHARACTER SET utf8mb4;
