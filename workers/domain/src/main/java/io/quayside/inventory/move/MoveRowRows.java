package io.quayside.inventory.move;

import io.quayside.masterdata.Rows;

interface MoveRowRows extends Rows<MoveRow, Long> {
}
