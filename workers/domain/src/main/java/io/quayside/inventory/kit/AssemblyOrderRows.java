package io.quayside.inventory.kit;

import io.quayside.masterdata.Rows;

interface AssemblyOrderRows extends Rows<AssemblyOrder, Long> {
}
