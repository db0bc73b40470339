-- The landed cost whose freight, duty or insurance a line bills.
ALTER TABLE payables_vendor_invoice_line ADD COLUMN landed_cost_id BIGINT;
CREATE INDEX payables_vendor_invoice_line_landed_cost ON payables_vendor_invoice_line (landed_cost_id);
