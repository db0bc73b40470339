import { MenuItem, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import type { RequisitionLine } from '../requisition';
import { unitsLike, unitsQuery } from './units';

interface Props {
    line?: RequisitionLine;
    onChange: (unit: string) => void;
}

/** The units in which the product can be ordered: those that convert into the one in which it is bought. */
export const UnitCell = ({ line, onChange }: Props) => {
    const translate = useTranslate();
    const { data = [] } = useQuery(unitsQuery);
    const unit = line?.quantity?.unit ?? '';
    return (
        <TextField select fullWidth margin="none" label={translate('quayside.requisition.line.unit')} value={unit} disabled={!line?.productId}
            onChange={event => onChange(event.target.value)}>
            {unitsLike(unit, data).map(code => <MenuItem key={code} value={code}>{code}</MenuItem>)}
        </TextField>
    );
};
