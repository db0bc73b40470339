import { Alert } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { DocumentHeader } from '../common/DocumentHeader';
import { Fact } from '../common/Fact';
import { StatusChip } from '../common/fields';
import { formatDateTime, formatMoney, formatPrice, formatQuantity } from '../common/format';
import { Person } from '../common/Person';
import type { Revaluation } from './revaluation';

/** What the stock costs now, and what it is to cost. */
export const RevaluationFacts = ({ revaluation, children }: { revaluation: Revaluation; children?: ReactNode }) => {
    const translate = useTranslate();
    const label = (field: string) => translate(`resources.stock-revaluations.fields.${field}`);
    return (
        <DocumentHeader over={<>{revaluation.number}<StatusChip status={revaluation.status} /></>} title={`${revaluation.sku} · ${revaluation.name}`} facts={<>
            <Fact label={label('quantity')}>{formatQuantity(revaluation.quantity)}</Fact>
            <Fact label={label('oldValue')}>{formatMoney(revaluation.oldValue)}</Fact>
            <Fact label={label('newUnitCost')}>{formatPrice(revaluation.newUnitCost)}</Fact>
            <Fact label={label('difference')}>{formatMoney(revaluation.difference)}</Fact>
            <Fact label={label('reason')}>{revaluation.reason}</Fact>
            <Fact label={label('requestedBy')}><Person login={revaluation.requestedBy} /> · {formatDateTime(revaluation.requestedAt)}</Fact>
            <Fact label={label('companyCode')}>{revaluation.companyCode}</Fact>
            <Fact label={label('productId')}><Link to={`/products/${revaluation.productId}/show`}>{revaluation.sku}</Link></Fact>
            {children}
        </>} note={revaluation.answer && <Alert severity="warning" sx={{ mt: 1 }}>{revaluation.answer}</Alert>} />
    );
};
