package io.quayside.ledger.report;

import io.quayside.masterdata.Rows;

interface JournalRows extends Rows<JournalEntry, Long> {
}
