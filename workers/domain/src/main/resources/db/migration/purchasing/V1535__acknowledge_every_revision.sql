-- Every revision is acknowledged by the vendor; until now only the first one was asked about.
ALTER TABLE purchasing_order ADD COLUMN sent_revision INT;
ALTER TABLE purchasing_order ADD COLUMN acknowledged_revision INT;

UPDATE purchasing_order SET sent_revision = revision WHERE sent_at IS NOT NULL;
UPDATE purchasing_order SET acknowledged_revision = revision WHERE acknowledged_at IS NOT NULL;
