CREATE TABLE dataimport_import (
    id           BIGINT       NOT NULL PRIMARY KEY,
    import_type  VARCHAR(16)  NOT NULL,
    company_code VARCHAR(16)  NOT NULL,
    file_name    VARCHAR(200) NOT NULL,
    status       VARCHAR(16)  NOT NULL,
    total_rows   INT          NOT NULL,
    valid_rows   INT          NOT NULL,
    error_count  INT          NOT NULL,
    processed    INT          NOT NULL,
    mapping      TEXT         NOT NULL,
    message      VARCHAR(500),
    created_by   VARCHAR(80)  NOT NULL,
    created_at   DATETIME(3)  NOT NULL,
    touched_at   DATETIME(3)  NOT NULL,
    KEY ix_import_company (company_code, created_at),
    KEY ix_import_status (status, touched_at)
) CHARACTER SET utf8mb4;

-- The tables below have no foreign key to the import, because it would lock the state row that reports the progress of the same import.

-- In parts, because a server takes no packet of 20 MB by default.
CREATE TABLE dataimport_file_part (
    import_id   BIGINT     NOT NULL,
    part_number INT        NOT NULL,
    content     MEDIUMBLOB NOT NULL,
    PRIMARY KEY (import_id, part_number)
) CHARACTER SET utf8mb4;

CREATE TABLE dataimport_row (
    import_id   BIGINT     NOT NULL,
    line_number INT        NOT NULL,
    parsed      MEDIUMTEXT NOT NULL,
    PRIMARY KEY (import_id, line_number)
) CHARACTER SET utf8mb4;

CREATE TABLE dataimport_error (
    import_id    BIGINT       NOT NULL,
    error_number INT          NOT NULL,
    line_number  INT          NOT NULL,
    column_name  VARCHAR(120) NOT NULL,
    cell         VARCHAR(200) NOT NULL,
    message      VARCHAR(200) NOT NULL,
    PRIMARY KEY (import_id, error_number)
) CHARACTER SET utf8mb4;

-- Written first in the transaction that commits an import, so that two committers cannot both succeed.
CREATE TABLE dataimport_commit (
    import_id BIGINT NOT NULL PRIMARY KEY
) CHARACTER SET utf8mb4;
