-- Whose goods stay the vendor's until they are used: one product of a vendor, or all when none is named.
CREATE TABLE inventory_consignment_agreement (
    id           BIGINT      NOT NULL PRIMARY KEY,
    company_code VARCHAR(16) NOT NULL,
    vendor_id    BIGINT      NOT NULL,
    product_id   BIGINT,
    active       BOOLEAN     NOT NULL,
    version      INT         NOT NULL,
    KEY ix_consignment_agreement (company_code, vendor_id, product_id),
    CONSTRAINT fk_consignment_vendor FOREIGN KEY (vendor_id) REFERENCES masterdata_vendor (id)
) CHARACTER SET utf8mb4;

-- What was used of a vendor's goods, by the line of the receipt that brought them, at the price agreed on it. Written once; a use that is taken back is that of a move back.
CREATE TABLE inventory_consigned_use (
    move_id         BIGINT         NOT NULL,
    receipt_line_id BIGINT         NOT NULL,
    receipt_id      BIGINT         NOT NULL,
    receipt_number  VARCHAR(40)    NOT NULL,
    quantity        DECIMAL(19, 6) NOT NULL,
    value_amount    DECIMAL(19, 4) NOT NULL,
    value_currency  CHAR(3)        NOT NULL,
    PRIMARY KEY (move_id, receipt_line_id),
    KEY ix_consigned_use_line (receipt_line_id)
) CHARACTER SET utf8mb4;
