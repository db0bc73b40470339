-- A payment that the bank has sent back.
ALTER TABLE payables_payment_item
    ADD COLUMN returned_on   DATE,
    ADD COLUMN returned_by   VARCHAR(100),
    ADD COLUMN return_reason VARCHAR(500);
