package io.quayside.masterdata.company;

import io.quayside.masterdata.Rows;

interface CompanyRows extends Rows<Company, String> {
}
