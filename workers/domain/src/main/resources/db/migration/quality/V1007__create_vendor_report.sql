-- 8D reports that vendors are asked for.
CREATE TABLE quality_vendor_report (
    id                     BIGINT       NOT NULL PRIMARY KEY,
    nonconformance_id      BIGINT       NOT NULL,
    due_on                 DATE         NOT NULL,
    asked_at               DATETIME(3)  NOT NULL,
    reminded_at            DATETIME(3),
    received_on            DATE,
    received_by            VARCHAR(100),
    content_team           VARCHAR(2000),
    content_problem        VARCHAR(2000),
    content_containment    VARCHAR(2000),
    content_root_cause     VARCHAR(2000),
    content_correction     VARCHAR(2000),
    content_implementation VARCHAR(2000),
    content_prevention     VARCHAR(2000),
    content_recognition    VARCHAR(2000),
    version                INT          NOT NULL,
    CONSTRAINT quality_vendor_report_once UNIQUE (nonconformance_id),
    CONSTRAINT quality_vendor_report_parent FOREIGN KEY (nonconformance_id) REFERENCES quality_nonconformance (id)
) CHARACTER SET utf8mb4;
