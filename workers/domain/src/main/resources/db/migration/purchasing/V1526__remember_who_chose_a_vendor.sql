-- Who chose the vendor of a line where the rule found none; nobody for what the rule chose.
ALTER TABLE purchasing_requisition_line ADD COLUMN chosen_by VARCHAR(100) NULL;
