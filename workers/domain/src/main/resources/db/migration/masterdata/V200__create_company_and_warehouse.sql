CREATE TABLE masterdata_company (
    code      VARCHAR(16)  NOT NULL PRIMARY KEY,
    name      VARCHAR(120) NOT NULL,
    currency  CHAR(3)      NOT NULL,
    locale    VARCHAR(16)  NOT NULL,
    time_zone VARCHAR(64)  NOT NULL,
    country   CHAR(2)      NOT NULL,
    weekend   VARCHAR(64)  NOT NULL,
    day_start TIME         NOT NULL,
    day_end   TIME         NOT NULL,
    street    VARCHAR(120),
    zip       VARCHAR(16),
    city      VARCHAR(80),
    tax_id    VARCHAR(32),
    version   INT          NOT NULL
) CHARACTER SET utf8mb4;

CREATE TABLE masterdata_company_setting (
    company_code VARCHAR(16)  NOT NULL,
    name         VARCHAR(64)  NOT NULL,
    setting      VARCHAR(200) NOT NULL,
    PRIMARY KEY (company_code, name),
    CONSTRAINT fk_company_setting_company FOREIGN KEY (company_code) REFERENCES masterdata_company (code)
) CHARACTER SET utf8mb4;

CREATE TABLE masterdata_day_off (
    id           BIGINT      NOT NULL PRIMARY KEY,
    company_code VARCHAR(16) NOT NULL,
    off_date     DATE        NOT NULL,
    name         VARCHAR(80) NOT NULL,
    version      INT         NOT NULL,
    UNIQUE KEY uk_day_off (company_code, off_date),
    CONSTRAINT fk_day_off_company FOREIGN KEY (company_code) REFERENCES masterdata_company (code)
) CHARACTER SET utf8mb4;

CREATE TABLE masterdata_warehouse (
    code         VARCHAR(16)  NOT NULL PRIMARY KEY,
    company_code VARCHAR(16)  NOT NULL,
    name         VARCHAR(120) NOT NULL,
    street       VARCHAR(120),
    zip          VARCHAR(16),
    city         VARCHAR(80),
    country      CHAR(2),
    version      INT          NOT NULL,
    KEY ix_warehouse_company (company_code, name),
    CONSTRAINT fk_warehouse_company FOREIGN KEY (company_code) REFERENCES masterdata_company (code)
) CHARACTER SET utf8mb4;

CREATE TABLE masterdata_location (
    id             BIGINT       NOT NULL PRIMARY KEY,
    company_code   VARCHAR(16)  NOT NULL,
    warehouse_code VARCHAR(16)  NOT NULL,
    parent_id      BIGINT,
    code           VARCHAR(32)  NOT NULL,
    name           VARCHAR(80)  NOT NULL,
    path           VARCHAR(240) NOT NULL,
    kind           VARCHAR(16)  NOT NULL,
    active         BOOLEAN      NOT NULL,
    version        INT          NOT NULL,
    UNIQUE KEY uk_location_path (warehouse_code, path),
    KEY ix_location_company (company_code, path),
    KEY ix_location_parent (parent_id),
    CONSTRAINT fk_location_warehouse FOREIGN KEY (warehouse_code) REFERENCES masterdata_warehouse (code),
    CONSTRAINT fk_location_parent FOREIGN KEY (parent_id) REFERENCES masterdata_location (id)
) CHARACTER SET utf8mb4;
