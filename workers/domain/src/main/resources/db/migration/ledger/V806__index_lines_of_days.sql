CREATE INDEX ix_line_day ON ledger_line (company_code, entry_date, entry_id, line_number);
CREATE INDEX ix_line_cost_centre ON ledger_line (company_code, cost_centre_code, entry_date);
CREATE INDEX ix_line_partner ON ledger_line (company_code, partner_id, entry_date);
