import { inventoryResources } from './inventory';
import { ledgerResources } from './ledger';
import { masterData } from './masterData';
import { dockResources } from './dock';
import { receivingResources } from './receiving';

const companyCode = 'Company';

export const resources = {
    ...masterData,
    ...inventoryResources,
    ...receivingResources,
    ...dockResources,
    ...ledgerResources,
    tasks: { name: 'Task |||| Tasks' },
    requisitions: {
        name: 'Requisition |||| Requisitions',
        fields: {
            number: 'Number', title: 'Title', status: 'Status', requester: 'Requester', total: 'Total',
            totalInCompanyCurrency: 'Amount', neededBy: 'Needed by', createdAt: 'Created', submittedAt: 'Submitted',
            costCentre: 'Cost centre', companyCode, justification: 'Justification', createdFrom: 'Created from',
        },
    },
    'purchase-orders': {
        name: 'Purchase order |||| Purchase orders',
        fields: {
            number: 'Number', vendorName: 'Vendor', status: 'Status', requisitionNumber: 'Requisition', total: 'Total',
            totalInCompanyCurrency: 'Amount', exchangeRate: 'Exchange rate', expectedDate: 'Expected', sentAt: 'Sent',
            acknowledgedAt: 'Acknowledged', acknowledgementDueAt: 'Acknowledgement due', vendorReference: "Vendor's reference", buyer: 'Buyer', companyCode,
            createdFrom: 'Created from',
        },
    },
    delegations: {
        name: 'Delegation |||| Delegations',
        fields: {
            delegator: 'Away', delegate: 'Substitute', companyCode: 'Company', validFrom: 'From',
            validUntil: 'Until (exclusive)', active: 'State', processIds: 'Processes', amountCap: 'Up to',
            reason: 'Reason',
        },
    },
    imports: {
        name: 'Import |||| Imports',
        fields: {
            createdAt: 'Created', type: 'What', fileName: 'File', status: 'Status', rows: 'Rows', validRows: 'Valid rows',
            errorCount: 'Errors', createdBy: 'By', companyCode: 'Company',
        },
    },
    'process-instances': {
        name: 'Process instance |||| Process instances',
        fields: {
            id: 'Key', businessKey: 'Case', title: 'Title', processId: 'Process', state: 'State', amount: 'Amount',
            requester: 'Requester', companyCode: 'Company', startedAt: 'Started', endedAt: 'Ended',
            incidentCount: 'Incidents', startedFrom: 'Started from', startedUntil: 'Started until',
            incident: 'With incidents',
        },
    },
    incidents: {
        name: 'Incident |||| Incidents',
        fields: {
            createdAt: 'Since', businessKey: 'Case', processId: 'Process', elementName: 'Step', errorType: 'Kind',
            message: 'Reason', state: 'State',
        },
    },
    'sod-refusals': {
        name: 'SoD refusal |||| SoD refusals',
        fields: {
            refusedAt: 'When', username: 'Person', onBehalfOf: 'For', attempt: 'Tried to', businessKey: 'Case', rule: 'Rule',
            reason: 'Reason', ip: 'IP address', companyCode: 'Company',
        },
    },
    notices: {
        name: 'Notice |||| Notices',
        fields: { createdAt: 'When', kind: 'About', subject: 'Notice', text: 'Text', businessKey: 'Case', companyCode: 'Company', unread: 'Unread only' },
    },
    'sod-conflicts': {
        name: 'Role conflict |||| Role conflicts',
        fields: {
            name: 'Person', companyCode: 'Company', rule: 'Rule', firstRoles: 'Could do one by', secondRoles: 'and the other by', status: 'State', owner: 'Answers for it',
            reason: 'Reason', validUntil: 'Accepted until',
        },
    },
    'sod-findings': {
        name: 'Case finding |||| Case findings',
        fields: {
            secondAt: 'When', rule: 'Finding', number: 'Document', otherNumber: 'And', username: 'Person', onBehalfOf: 'For', firstAt: 'Other step', companyCode: 'Company', since: 'Since',
        },
    },
    'sod-risks': {
        name: 'Accepted risk |||| Accepted risks',
        fields: {
            username: 'Person', companyCode: 'Company', rule: 'Rule', owner: 'Answers for it', reason: 'Reason', validUntil: 'Until', acceptedBy: 'Accepted by', acceptedAt: 'Accepted',
        },
    },
    'history-verification': { name: 'History verification |||| History verification' },
};
