-- Who vetted a vendor; unknown for those that were imported as active or came before this column.
ALTER TABLE masterdata_vendor ADD COLUMN approved_by VARCHAR(100) NULL, ADD COLUMN approved_at DATETIME(3) NULL;
