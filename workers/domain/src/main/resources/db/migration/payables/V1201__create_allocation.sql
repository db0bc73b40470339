-- Which part of an invoice line pays for which part of a receipt line. cleared_amount is what the posting took from GRNI, in the company's currency.
CREATE TABLE payables_allocation (
    id               BIGINT         NOT NULL PRIMARY KEY,
    company_code     VARCHAR(16)    NOT NULL,
    invoice_line_id  BIGINT         NOT NULL,
    receipt_line_id  BIGINT         NOT NULL,
    quantity_value   DECIMAL(19, 6) NOT NULL,
    quantity_unit    VARCHAR(16)    NOT NULL,
    cleared_amount   DECIMAL(19, 4),
    cleared_currency CHAR(3),
    allocated_by     VARCHAR(100)   NOT NULL,
    allocated_at     DATETIME(3)    NOT NULL,
    version          INT            NOT NULL,
    CONSTRAINT payables_allocation_line FOREIGN KEY (invoice_line_id) REFERENCES payables_vendor_invoice_line (id)
) CHARACTER SET utf8mb4;

CREATE INDEX payables_allocation_receipt ON payables_allocation (receipt_line_id);
