import { Box, FormControlLabel, Radio, RadioGroup, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { formatPrice } from '../../common/format';
import type { Bid } from '../../context/context';
import { needsReason, type Choice, type OpenLine } from './vendorChoice';
import { VendorSearch } from './VendorSearch';

const ANOTHER = '*';

interface Props {
    line: OpenLine;
    bids: Bid[];
    companyCode?: string;
    choice?: Choice;
    error?: string;
    disabled: boolean;
    onChange: (choice: Choice) => void;
}

/** Whom to order one line from: those who have a price, the best first, or anybody else. */
export const LineChoice = ({ line, bids, companyCode, choice = { vendorNumber: '', reason: '' }, error, disabled, onChange }: Props) => {
    const translate = useTranslate();
    const [another, setAnother] = useState(!bids.length);
    const text = ({ vendorName, landedUnitPrice, unitPrice, leadTimeDays, best }: Bid) => [
        vendorName, formatPrice(landedUnitPrice ?? unitPrice),
        leadTimeDays !== null && leadTimeDays !== undefined && translate('quayside.context.bid.days', { smart_count: leadTimeDays }),
        best && translate('quayside.task.choice.best'),
    ].filter(Boolean).join(' · ');
    return (
        <Box>
            <Typography variant="subtitle2" id={`line-${line.lineId}`}>{line.description}</Typography>
            <RadioGroup aria-labelledby={`line-${line.lineId}`} value={another ? ANOTHER : choice.vendorNumber}
                onChange={(_, value) => {
                    setAnother(value === ANOTHER);
                    onChange({ ...choice, vendorNumber: value === ANOTHER ? '' : value });
                }}>
                {bids.map(bid => (
                    <FormControlLabel key={bid.vendorNumber} value={bid.vendorNumber} control={<Radio size="small" />} label={text(bid)}
                        disabled={disabled || bid.vendorStatus === 'BLOCKED'} />
                ))}
                <FormControlLabel value={ANOTHER} control={<Radio size="small" />} label={translate('quayside.task.choice.another')} disabled={disabled} />
            </RadioGroup>
            {another && <VendorSearch companyCode={companyCode} onChoose={vendorNumber => onChange({ ...choice, vendorNumber })} />}
            {needsReason(bids, choice.vendorNumber) && (
                <TextField fullWidth size="small" margin="dense" required label={translate('quayside.task.choice.reason')} value={choice.reason}
                    disabled={disabled} onChange={event => onChange({ ...choice, reason: event.target.value })} />
            )}
            {error && <Typography variant="caption" color="error">{error}</Typography>}
        </Box>
    );
};
