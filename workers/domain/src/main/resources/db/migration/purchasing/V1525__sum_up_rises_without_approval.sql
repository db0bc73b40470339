-- What lines of an order gained since it was last approved, in the company's currency; of changes so far only the sum is known.
ALTER TABLE purchasing_order
    ADD COLUMN unapproved_rise_amount   DECIMAL(19, 4) NULL,
    ADD COLUMN unapproved_rise_currency CHAR(3)        NULL;

UPDATE purchasing_order
SET unapproved_rise_amount   = GREATEST(company_total_amount - approved_total_amount, 0),
    unapproved_rise_currency = company_total_currency,
    approved_total_amount    = LEAST(approved_total_amount, company_total_amount);

ALTER TABLE purchasing_order
    MODIFY COLUMN unapproved_rise_amount   DECIMAL(19, 4) NOT NULL,
    MODIFY COLUMN unapproved_rise_currency CHAR(3)        NOT NULL;
