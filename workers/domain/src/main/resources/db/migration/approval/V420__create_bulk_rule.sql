-- Which documents may be decided together, and up to what. '*' is for companies without a row of their own; what has no row is decided one by one.
CREATE TABLE approval_bulk_rule (
  id            BIGINT         NOT NULL,
  version       INT            NOT NULL,
  company_code  VARCHAR(16)    NOT NULL,
  document_type VARCHAR(64)    NOT NULL,
  approve_below DECIMAL(19, 4) NOT NULL,
  currency      CHAR(3)        NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_approval_bulk_rule (company_code, document_type, currency)
) DEFAULT CHARACTER SET utf8mb4;

INSERT INTO approval_bulk_rule (id, version, company_code, document_type, approve_below, currency) VALUES
  (1, 0, '*', 'requisition', 2500, 'EUR'),
  (2, 0, '*', 'requisition', 2500, 'USD'),
  (3, 0, '*', 'requisition', 2500, 'GBP'),
  (4, 0, '*', 'order-amendment', 2500, 'EUR'),
  (5, 0, '*', 'order-amendment', 2500, 'USD'),
  (6, 0, '*', 'order-amendment', 2500, 'GBP');
