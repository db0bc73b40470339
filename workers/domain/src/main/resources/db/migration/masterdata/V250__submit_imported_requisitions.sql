-- What an import brought and is to be submitted right away, one by one, with progress.
ALTER TABLE dataimport_import
  ADD COLUMN submit_after BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN to_submit    INT     NOT NULL DEFAULT 0,
  ADD COLUMN submitted    INT     NOT NULL DEFAULT 0;

CREATE TABLE dataimport_submission (
    import_id      BIGINT      NOT NULL,
    line_number    INT         NOT NULL,
    requisition_id BIGINT      NOT NULL,
    number         VARCHAR(32) NOT NULL,
    tried          BOOLEAN     NOT NULL DEFAULT FALSE,
    PRIMARY KEY (import_id, line_number)
) CHARACTER SET utf8mb4;
