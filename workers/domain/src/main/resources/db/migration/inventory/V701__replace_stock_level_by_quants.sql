-- What a warehouse holds is now the sum of its quants.
DROP TABLE inventory_stock_level;
