package io.quayside.inventory.count;

import io.quayside.masterdata.Rows;
import java.util.List;

interface CountLineRows extends Rows<CountLine, Long> {
    List<CountLine> findByCountIdOrderById(long countId);
}
