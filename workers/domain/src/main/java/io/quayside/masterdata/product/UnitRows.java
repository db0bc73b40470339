package io.quayside.masterdata.product;

import io.quayside.masterdata.Rows;

interface UnitRows extends Rows<UnitOfMeasure, String> {
}
