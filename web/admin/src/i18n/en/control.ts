import { duties } from './duties';

export const instance = {
    empty: 'No cases found',
    emptyText: 'Each requisition and each order runs as a case. Try another filter.',
    caller: 'To the calling case',
    incidents: '%{smart_count} step failed and waits for help |||| %{smart_count} steps failed and wait for help',
    steps: 'Steps (%{smart_count})',
    allSteps: 'Technical steps too',
    play: 'Play', pause: 'Pause', previous: 'Previous step', next: 'Next step', slider: 'Step', speed: 'Speed', present: 'Now',
    variables: 'Variables', changes: 'Change log', name: 'Name', value: 'Value', before: 'Before', after: 'After', process: 'Process', when: 'When',
};

export const incident = {
    empty: 'No incidents',
    emptyText: 'Every step of every case does its work.',
    retried: 'The step is tried again',
    kind: {
        JOB_NO_RETRIES: 'Every try failed',
        IO_MAPPING_ERROR: 'Data do not fit',
        CONDITION_ERROR: 'No way to go on',
        EXTRACT_VALUE_ERROR: 'Value not found',
        CALLED_ELEMENT_ERROR: 'Process not found',
        CALLED_DECISION_ERROR: 'Decision not found',
        DECISION_EVALUATION_ERROR: 'Decision failed',
        FORM_NOT_FOUND: 'Form not found',
        UNHANDLED_ERROR_EVENT: 'Error without a way out',
    },
};

export const verification = {
    title: 'History verification',
    text: 'Each record of the history carries the hash of the record before it. This reads the whole history and recomputes every hash: a record that was changed, removed or put in another order breaks the chain.',
    run: 'Verify now',
    sound: 'The chain is unbroken.',
    broken: 'The chain is broken: records were changed or removed.',
    partition: 'Partition', records: 'Records', head: 'Head of the chain', result: 'Result', ok: 'Unbroken',
    brokenAt: 'Broken at position %{position}',
};

export const importing = {
    new: 'New import',
    empty: 'No imports yet',
    emptyText: 'Bring in products, vendors, customers, requisitions or reorder rules from a CSV file.',
    help: 'A CSV file in UTF-8 with a heading line. The column names of Odoo exports are understood as they are. Nothing is stored before you have seen the result of the check.',
    example: 'An example file with',
    records: '%{records} records',
    choose: 'Choose a file',
    noFile: 'No file chosen',
    check: 'Upload and check',
    progress: '%{processed} of %{rows} rows',
    checking: '%{processed} rows checked so far',
    commit: 'Store all %{rows} rows',
    commitAndSubmit: 'Store and submit all',
    submitting: '%{processed} of %{rows} requisitions submitted',
    submitted: '%{submitted} of %{all} requisitions are submitted. Others stay drafts; the errors say why.',
    done: 'All %{rows} rows are stored.',
    failed: 'The import failed; nothing was stored.',
    invalid: 'Correct the file and upload it again: rows are stored all together or not at all.',
    errors: 'Errors',
    mapping: 'How the columns were understood',
    preview: 'First rows',
    errorFile: 'Errors as a file',
    error: { line: 'Line', column: 'Column', message: 'What is wrong', value: 'Value' },
};

export const notice = {
    title: 'Notices',
    unread: '%{smart_count} unread notice |||| %{smart_count} unread notices',
    none: 'Nothing new',
    all: 'All notices',
    readAll: 'Mark all as read',
    empty: 'No notices yet',
    emptyText: 'New tasks, reminders, mentions and what became of your requests appear here.',
    kind: { TASK: 'Task', WORK: 'Work', REMINDER: 'Reminder', MENTION: 'Mention', OUTCOME: 'Outcome' },
    settings: 'Mails about them',
};

export const sod = {
    duty: duties,
    pair: '%{first} and %{second}',
    status: { OPEN: 'Open', ACCEPTED: 'Accepted', LAPSED: 'No longer accepted' },
    accept: 'Accept the risk',
    change: 'Change',
    none: 'No conflicts',
    noneText: 'Nobody holds roles that together allow what one person must not do.',
    attempts: { DECIDE: 'decide the task', CLAIM: 'claim the task', ASSIGN: 'hand the task on', ACT: 'act on the document' },
    noFindings: 'Nothing found',
    noFindingsText: 'No case since this day was done by one person alone or in the wrong order.',
    untilHelp: 'At most a year from now; then somebody looks again',
    ownerHelp: 'Who answers for it; not the person who could do both',
    dated: {
        'segregation-of-duties': 'two duties of one person', 'order-after-bill': 'Order raised after its bill', 'receipt-before-order': 'Goods received before the order',
    },
};

export const evidence = {
    title: 'Evidence',
    export: 'Export the history',
    decisions: 'Decisions', comments: 'Comments', attachments: 'Attachments', none: 'None',
    when: 'When', who: 'Who', what: 'What', comment: 'Comment', file: 'File', size: 'Size', sha256: 'SHA-256', removed: 'removed by %{name}',
    forWhom: '%{name} for %{delegator}',
    decision: {
        approve: 'Approved', reject: 'Rejected', 'request-changes': 'Sent back', 'ask-question': 'Asked a question', 'auto-approve': 'Approved by rule', completed: 'Completed',
    },
};

export const vendor = {
    approve: 'Approve the vendor',
    approved: 'The vendor is active',
    statusHelp: 'A vendor becomes active when somebody other than its creator approves it.',
};

export const levelSetting = {
    standard: 'All others (standard)',
    hours: 'Working hours from the start of the task',
    vacant: 'Nobody holds the role of level %{levels} in %{company}: what that level has to approve waits until it is escalated or somebody gets the role. |||| Nobody holds the roles of levels %{levels} in %{company}: what those levels have to approve waits until somebody gets the roles.',
};

export const bulkRule = {
    requisition: 'Requisition', 'order-amendment': 'Change of an order',
    help: 'Payments, bank accounts, credits, vouchers, write-offs and dispositions are always decided one by one',
};

export const delegation = {
    new: 'New delegation',
    all: 'All',
    empty: 'No delegations',
    emptyText: 'Going away? Name a colleague who decides for you. It ends by itself.',
    active: 'Active', ended: 'Ended', coming: 'To come',
    end: 'End',
    endTitle: 'End this delegation',
    endText: 'It ends now; tasks are no longer offered to the substitute.',
    processHelp: 'Leave empty for all processes',
    delegatorHelp: 'Leave empty for yourself',
};
