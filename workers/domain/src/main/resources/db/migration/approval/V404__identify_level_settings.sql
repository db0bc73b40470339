-- Rows that people change have an id and a version. The three standard rows keep small ids; others are made by the application.
ALTER TABLE approval_level_setting ADD COLUMN id BIGINT NULL, ADD COLUMN version INT NOT NULL DEFAULT 0;
UPDATE approval_level_setting SET id = (level * 1000 + CRC32(company_code));
UPDATE approval_level_setting SET id = level WHERE company_code = '*';
ALTER TABLE approval_level_setting
  MODIFY COLUMN id BIGINT NOT NULL,
  DROP PRIMARY KEY,
  ADD PRIMARY KEY (id),
  ADD UNIQUE KEY uq_approval_level_setting (company_code, level);
