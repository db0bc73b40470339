export const quality = {
    report: {
        title: '8D report of the vendor', enter: 'Enter the report', saved: 'The report is saved', receivedOn: 'Received on', due: 'Due %{date}', received: 'Received %{date}',
        asked: 'Asked %{date}', reminded: 'reminded %{date}', team: 'Team', problem: 'Problem', containment: 'Containment', rootCause: 'Root cause', correction: 'Corrective action',
        implementation: 'Implemented and validated', prevention: 'Prevention', recognition: 'Recognition and closure',
    },
    operation: { RECEIPT: 'Receipt', TRANSFER: 'Transfer received', STOCK: 'In stock' },
    trigger: { ALL: 'Every lot', EVERY_NTH: 'Every n-th lot', PERCENT: 'A share of the lots', SKIP_LOT: 'Skip lots of good vendors' },
    kind: { MEASURE: 'Measure', PASS_FAIL: 'Pass or fail', PHOTO: 'Photo', CERTIFICATE: 'Certificate' },
    origin: { RECEIPT: 'Receipt', TRANSFER: 'Transfer', BLOCKED: 'Blocked on arrival', STOCK: 'Stock', REWORK: 'After rework' },
    source: { INSPECTION: 'Inspection', RECEIPT: 'Receipt', OTHER: 'Other' },
    severity: { NORMAL: 'Normal', TIGHTENED: 'Tightened', ALL: 'Every unit' },
    decision: { ACCEPTED: 'Accepted', REJECTED: 'Rejected', REWORK: 'Rework', CONCESSION: 'Concession' },
    disposition: { 'return-to-vendor': 'Return to vendor', rework: 'Rework', 'use-as-is': 'Use as is', scrap: 'Scrap' },
    certificate: { NONE: 'Not needed', VALID: 'Valid', MISSING: 'Missing', EXPIRED: 'Expired' },
    column: {
        characteristic: 'Characteristic', limits: 'Limits', measured: 'Measured', nonconforming: 'Nonconforming', note: 'Note', quantity: 'Quantity',
        decision: 'Decision', reason: 'Reason', value: 'Value', disposition: 'Disposition', decidedBy: 'Decided by', countersignedBy: 'Countersigned by',
        appliedAt: 'Carried out',
    },
    inspected: 'What is inspected',
    results: 'Results',
    parts: 'Parts',
    sample: '%{size} units (%{letter}), accept up to %{acceptance}, reject from %{rejection}',
    until: 'until %{day}',
    previous: 'Inspection before rework',
    inspectionCancelled: 'Ended by %{by}, since its receipt was given up or taken back: %{reason}',
    passed: 'Passed: %{count} nonconforming units.',
    failed: 'Failed: %{count} nonconforming units.',
    bad: '%{count} nonconforming',
    notANumber: 'Numbers only, apart by blanks',
    measuredOf: '%{given} of %{size} values, one for each unit of the sample',
    certificateKind: 'As the characteristic of the inspection plan is named that wants it',
    attachPhoto: 'Attach a picture below.',
    certificateThere: 'The certificate is on file.',
    split: 'Split',
    splitText: 'Without parts, a lot that passes is accepted but for its nonconforming units, and a lot that fails is rejected.',
    addPart: 'Add part',
    screened: 'Every unit of the lot was inspected',
    remark: 'Remark',
    noInspection: 'No inspections',
    noInspectionText: 'An inspection is planned when goods come in to which a plan applies. You can also ask for one of goods in stock.',
    noNonconformance: 'No nonconformances',
    noNonconformanceText: 'One is opened for every lot that fails. Open one by hand for anything else that is not as it should be.',
    caseFile: 'Case file',
    cancelNonconformance: 'Cancel',
    cancelNonconformanceTitle: 'Cancel the nonconformance',
    cancelled: 'The nonconformance is being cancelled',
};

const companyCode = 'Company';

export const qualityResources = {
    'inspection-plans': {
        name: 'Inspection plan |||| Inspection plans',
        fields: {
            name: 'Name', productId: 'Product', productName: 'Product', categoryCode: 'Category', vendorId: 'Vendor', vendorName: 'Vendor',
            operation: 'When', repeatDays: 'Again after (days)', trigger: 'Inspect', everyNth: 'Every', percent: 'Percent of lots', level: 'Level', aql: 'AQL (%)', active: 'Active', companyCode,
            characteristics: {
                name: 'Name', kind: 'Kind', lowerLimit: 'Lower limit', upperLimit: 'Upper limit', unit: 'Unit', instruction: 'Instruction',
            },
        },
    },
    inspections: {
        name: 'Inspection |||| Inspections',
        fields: {
            number: 'Number', productId: 'Product', productName: 'Product', lotId: 'Lot', lotNumber: 'Lot', quantity: { value: 'Quantity', unit: 'Unit' },
            vendorId: 'Vendor', vendorName: 'Vendor', vendorScore: 'Vendor score', status: 'Status', receiptNumber: 'Receipt', origin: 'From',
            planId: 'Plan', planName: 'Plan', plannedAt: 'Planned', plannedAt_gte: 'Planned from', closedAt: 'Closed', requestedBy: 'Received or asked by',
            inspectedBy: 'Inspected by', previousId: 'Reworked', sample: 'Sample', severity: 'Severity', certificateNeeds: 'Certificates', serialNumbers: 'Serial numbers', value: 'Value',
            locationId: 'Location', companyCode,
        },
    },
    certificates: {
        name: 'Certificate |||| Certificates',
        fields: {
            number: 'Number', kind: 'Kind', productId: 'Product', productName: 'Product', lotId: 'Lot', lotNumber: 'Lot', vendorId: 'Vendor',
            vendorName: 'Vendor', issuer: 'Issuer', issuedOn: 'Issued', expiresOn: 'Expires', expiresOn_lte: 'Expires until', companyCode,
        },
    },
    'vendor-scores': {
        name: 'Vendor score |||| Vendor scores',
        fields: {
            vendorId: 'Vendor', vendorName: 'Vendor', score: 'Score', score_lte: 'Score up to', acceptedPercent: 'Lots accepted (%)',
            onTimePercent: 'In time (%)', accuratePercent: 'As ordered (%)', calculatedAt: 'As of', companyCode,
        },
    },
    nonconformances: {
        name: 'Nonconformance |||| Nonconformances',
        fields: {
            number: 'Number', title: 'Title', status: 'Status', source: 'Found at', sourceNumber: 'Reference', vendorId: 'Vendor', vendorName: 'Vendor',
            productId: 'Product', productName: 'Product', lotId: 'Lot', lotNumber: 'Lot', description: 'What was found', openedBy: 'Opened by',
            openedAt: 'Opened', containment: 'Containment', cause: 'Cause', correctiveAction: 'Corrective action', actionOwner: 'Owner', dueOn: 'Due',
            dueOn_lte: 'Due until', vendorAskedAt: '8D requested', escalatedAt: 'Escalated', actionResult: 'What was done', correctedBy: 'Done by',
            verifiedBy: 'Verified by', verification: 'Verification', closedAt: 'Closed', companyCode,
        },
    },
};
