-- Who creates a vendor does not enter its bills. Unknown for those that were imported or came before this column.
ALTER TABLE masterdata_vendor ADD COLUMN created_by VARCHAR(100);
