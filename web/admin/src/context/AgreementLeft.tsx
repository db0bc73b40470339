import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatMoney, formatQuantity } from '../common/format';
import type { AgreementRest } from './context';

/** How much a line could still call off from an agreement. */
export const AgreementLeft = ({ rest }: { rest: AgreementRest }) => {
    const translate = useTranslate();
    const remaining = [formatQuantity(rest.remainingQuantity), formatMoney(rest.remainingAmount)].filter(Boolean).join(' · ') || translate('quayside.agreement.unlimited');
    return (
        <Typography variant="caption" color="text.secondary" component="div">
            {translate('quayside.agreement.left', { agreement: `${rest.agreementNumber} ${rest.vendorName}`, remaining })}
        </Typography>
    );
};
