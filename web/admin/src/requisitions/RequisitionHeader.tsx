import { Alert, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { DocumentHeader } from '../common/DocumentHeader';
import { Fact } from '../common/Fact';
import { StatusChip } from '../common/fields';
import { formatDate, formatDateTime, formatMoney } from '../common/format';
import type { Requisition } from './requisition';
import { RequisitionActions } from './RequisitionActions';

export const RequisitionHeader = ({ requisition }: { requisition: Requisition }) => {
    const translate = useTranslate();
    const label = (field: string) => translate(`resources.requisitions.fields.${field}`);
    const { total, totalInCompanyCurrency: companyTotal } = requisition;
    return (
        <DocumentHeader
            over={<>
                <Typography variant="body2" color="text.secondary">{requisition.number}</Typography>
                <StatusChip status={requisition.status} />
                {requisition.revision > 1 && <Typography variant="caption" color="text.secondary">{translate('quayside.requisition.revision', { revision: requisition.revision })}</Typography>}
            </>}
            title={requisition.title}
            actions={<RequisitionActions requisition={requisition} />}
            facts={<>
                <Fact label={label('totalInCompanyCurrency')}><Typography variant="h5" component="span">{formatMoney(companyTotal)}</Typography></Fact>
                {total?.currency !== companyTotal?.currency && <Fact label={label('total')}>{formatMoney(total)}</Fact>}
                <Fact label={label('requester')}>{requisition.requesterName ?? requisition.requester}</Fact>
                <Fact label={label('companyCode')}>{requisition.companyCode}</Fact>
                <Fact label={label('costCentre')}>{requisition.costCentre}</Fact>
                <Fact label={label('neededBy')}>{formatDate(requisition.neededBy)}</Fact>
                <Fact label={label('createdAt')}>{formatDateTime(requisition.createdAt)}</Fact>
                {requisition.submittedAt && <Fact label={label('submittedAt')}>{formatDateTime(requisition.submittedAt)}</Fact>}
            </>}
            note={requisition.closingReason && <Alert severity="info" sx={{ mt: 1.5, py: 0 }}>{requisition.closingReason}</Alert>}
        />
    );
};
