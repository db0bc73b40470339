CREATE TABLE quality_vendor_event (
    id           BIGINT      NOT NULL PRIMARY KEY,
    company_code VARCHAR(16) NOT NULL,
    vendor_id    BIGINT      NOT NULL,
    kind         VARCHAR(16) NOT NULL,
    source_key   VARCHAR(80) NOT NULL,
    occurred_at  DATETIME(3) NOT NULL,
    CONSTRAINT quality_vendor_event_once UNIQUE (company_code, source_key),
    INDEX quality_vendor_event_by_vendor (company_code, vendor_id, occurred_at)
) CHARACTER SET utf8mb4;

CREATE TABLE quality_vendor_score (
    id               BIGINT      NOT NULL PRIMARY KEY,
    company_code     VARCHAR(16) NOT NULL,
    vendor_id        BIGINT      NOT NULL,
    score            DECIMAL(4, 1),
    accepted_percent DECIMAL(4, 1),
    on_time_percent  DECIMAL(4, 1),
    accurate_percent DECIMAL(4, 1),
    calculated_at    DATETIME(3) NOT NULL,
    version          INT         NOT NULL,
    CONSTRAINT quality_vendor_score_once UNIQUE (company_code, vendor_id),
    INDEX quality_vendor_score_by_score (company_code, score)
) CHARACTER SET utf8mb4;
