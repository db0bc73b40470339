-- Notices that a vendor has sent by the link of its order.
ALTER TABLE receiving_shipment_notice ADD COLUMN from_vendor BOOLEAN NOT NULL DEFAULT FALSE;
