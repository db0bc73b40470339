package io.quayside.inventory.label;

import io.quayside.masterdata.Rows;

interface PalletRows extends Rows<Pallet, Long> {
}
