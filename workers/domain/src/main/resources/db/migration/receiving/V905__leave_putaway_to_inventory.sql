-- Inventory keeps what is to be put away, whatever document it comes from.
DROP TABLE receiving_putaway_line;
DROP TABLE receiving_putaway;
