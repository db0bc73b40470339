ALTER TABLE ledger_period ADD COLUMN waiver_reason VARCHAR(500);
