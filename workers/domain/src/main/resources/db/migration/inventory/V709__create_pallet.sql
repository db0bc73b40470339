CREATE TABLE inventory_pallet (
    id           BIGINT       NOT NULL PRIMARY KEY,
    company_code VARCHAR(16)  NOT NULL,
    sscc         CHAR(18)     NOT NULL,
    created_at   DATETIME(3)  NOT NULL,
    created_by   VARCHAR(100) NOT NULL,
    UNIQUE KEY uk_pallet_sscc (sscc),
    KEY ix_pallet_company (company_code, created_at)
) CHARACTER SET utf8mb4;
