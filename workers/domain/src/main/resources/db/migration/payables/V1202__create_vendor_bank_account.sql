-- Where vendors are paid to. A new account is pending until a second person has confirmed it.
CREATE TABLE payables_vendor_bank_account (
    id             BIGINT       NOT NULL PRIMARY KEY,
    company_code   VARCHAR(16)  NOT NULL,
    vendor_id      BIGINT       NOT NULL,
    vendor_name    VARCHAR(255) NOT NULL,
    holder         VARCHAR(140) NOT NULL,
    iban           VARCHAR(34),
    account_number VARCHAR(34),
    routing_number VARCHAR(20),
    bic            VARCHAR(11),
    status         VARCHAR(16)  NOT NULL,
    reason         VARCHAR(500) NOT NULL,
    changed_by     VARCHAR(100) NOT NULL,
    changed_at     DATETIME(3)  NOT NULL,
    confirmed_by   VARCHAR(100),
    confirmed_at   DATETIME(3),
    call_back      VARCHAR(1000),
    version        INT          NOT NULL,
    KEY ix_vendor_bank_account_vendor (vendor_id, status),
    KEY ix_vendor_bank_account_company (company_code, status, changed_at),
    CONSTRAINT fk_vendor_bank_account_vendor FOREIGN KEY (vendor_id) REFERENCES masterdata_vendor (id)
) CHARACTER SET utf8mb4;
