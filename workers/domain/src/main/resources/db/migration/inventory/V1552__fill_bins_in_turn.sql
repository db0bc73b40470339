-- Whoever looks for room in the bins of a warehouse locks its row until the room is taken. A row of its own, since that of the warehouse is
-- locked by whatever refers to it.
CREATE TABLE inventory_filling (
    warehouse_code VARCHAR(16) NOT NULL PRIMARY KEY
) CHARACTER SET utf8mb4;
