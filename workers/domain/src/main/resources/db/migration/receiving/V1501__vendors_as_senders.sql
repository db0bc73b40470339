-- A notice that came from the vendor is entered by its name, which may be longer than that of a person.
ALTER TABLE receiving_shipment_notice MODIFY COLUMN entered_by VARCHAR(255) NOT NULL;
